// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/gguf/file.h"
#include "core/store/safetensors_file.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace lesa {

struct GgufNames;

/// A GGUF model, in one file or split into "…-00001-of-00003.gguf", as the Hugging Face checkpoint
/// of the same model would be: its names, its shapes, its order of rows. Only for looking and
/// analysing: the values are those that the quantisation left.
class GgufModel {
public:
    struct Tensor {
        TensorEntry entry; ///< dtype as stored; offsets into the data of its file
        int file = 0;      ///< index into files()
        std::int64_t pairedHeads
            = 0; ///< rows lie in rotary pairs within so many heads; 0: as they are
    };

    /// @param file  the file, or any one of a split model
    /// Error Data as GgufFile::open; a part that is missing or of another model, two tensors of one
    /// name, heads that do not divide the rows they are of.
    static GgufModel open(const std::filesystem::path& file);

    [[nodiscard]] const std::vector<GgufFile>& files() const { return m_files; }
    [[nodiscard]] const std::vector<Tensor>& tensors() const { return m_tensors; }
    [[nodiscard]] const std::string& config() const { return m_config; } ///< text of a config.json

    /// The stored blocks, valid while any copy of the model lives.
    [[nodiscard]] std::span<const std::byte> bytes(const Tensor& tensor) const;

    /// The tensor's values, row-major in the shape of its entry; as many as that has elements.
    /// Error Data: a type of which only the size is known, or the file was cut short.
    void decode(const Tensor& tensor, std::span<float> values) const;

private:
    void openFiles(const std::filesystem::path& file);
    void readTensors();
    void addTensor(const GgufTensor& tensor, int file, const GgufNames& names);

    std::vector<GgufFile> m_files;
    std::vector<Tensor> m_tensors;
    std::string m_config;
};

} // namespace lesa
