// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace lesa {

using Hdf5Shape = std::vector<std::uint64_t>;

/// What a dataset says of itself, as attributes `units`, `shape_names` and `description`.
struct Hdf5Info {
    std::string units;
    std::vector<std::string> shapeNames; ///< one word a dimension: {"layer", "direction"}
    std::string description;
};

using Hdf5Attribute = std::variant<std::string, double, std::int64_t, std::vector<std::string>,
    std::vector<double>, std::vector<std::int64_t>>;

/// Writes one HDF5 file, whole or not at all: under a temporary name until commit(), which syncs
/// and renames. Same calls, same bytes: no times are stored. Paths are absolute
/// ("/spectra/mlp.up_proj/sigma"), missing groups are made. Little-endian, chunked, gzip + shuffle,
/// metadata with checksums (HDF5 1.8 and newer read it). Error Io: disk full or not writable. One
/// thread at a time.
class Hdf5Writer {
public:
    explicit Hdf5Writer(std::filesystem::path target);
    ~Hdf5Writer(); ///< removes what was not committed
    Hdf5Writer(const Hdf5Writer&) = delete;
    Hdf5Writer& operator=(const Hdf5Writer&) = delete;

    /// Row-major values, as many as the shape says; an empty shape is a scalar.
    void write(const std::string& path, std::span<const double> values, const Hdf5Shape& shape,
        const Hdf5Info& info);
    void write(const std::string& path, std::span<const float> values, const Hdf5Shape& shape,
        const Hdf5Info& info);
    void write(const std::string& path, std::span<const std::int64_t> values,
        const Hdf5Shape& shape, const Hdf5Info& info);
    void write(const std::string& path, std::span<const std::string> values, const Hdf5Shape& shape,
        const Hdf5Info& info);

    void createGroup(const std::string& path);
    void setAttribute(const std::string& path, const std::string& name,
        const Hdf5Attribute& value); ///< path "/": the file

    void commit();

private:
    void describe(const std::string& path, const Hdf5Info& info);

    std::filesystem::path m_target;
    std::filesystem::path m_pending;
    std::int64_t m_file = -1;
};

/// A rectangular part of a dataset: first index and count for each dimension.
struct Hdf5Part {
    Hdf5Shape start;
    Hdf5Shape count;
};

/// Reads an HDF5 file that need not be trusted: no link leads out of it, no plug-in is loaded, no
/// dataset is believed to be larger than its stored bytes can be. Numbers are converted to the type
/// asked for. Error Data: missing, damaged, no such path, another kind of values, a part outside
/// the shape.
class Hdf5Reader {
public:
    explicit Hdf5Reader(std::filesystem::path path);
    ~Hdf5Reader();
    Hdf5Reader(const Hdf5Reader&) = delete;
    Hdf5Reader& operator=(const Hdf5Reader&) = delete;

    [[nodiscard]] bool contains(const std::string& path) const;
    [[nodiscard]] std::vector<std::string> children(
        const std::string& group) const; ///< sorted by name
    [[nodiscard]] Hdf5Shape shape(const std::string& dataset) const;
    [[nodiscard]] Hdf5Info info(const std::string& dataset) const; ///< fields empty where not said

    [[nodiscard]] std::vector<double> doubles(
        const std::string& dataset, const std::optional<Hdf5Part>& part = {}) const;
    [[nodiscard]] std::vector<float> floats(
        const std::string& dataset, const std::optional<Hdf5Part>& part = {}) const;
    [[nodiscard]] std::vector<std::int64_t> integers(
        const std::string& dataset, const std::optional<Hdf5Part>& part = {}) const;
    [[nodiscard]] std::vector<std::string> strings(const std::string& dataset) const;

    [[nodiscard]] bool hasAttribute(const std::string& path, const std::string& name) const;
    [[nodiscard]] Hdf5Attribute attribute(const std::string& path, const std::string& name) const;
    /// The attribute's text. Error Data: absent or not a single text.
    [[nodiscard]] std::string text(const std::string& path, const std::string& name) const;

private:
    [[nodiscard]] std::string at(const std::string& path) const; ///< "file: path", for messages
    template <class T>
    [[nodiscard]] std::vector<T> numbers(
        const std::string& dataset, const std::optional<Hdf5Part>& part) const;

    std::filesystem::path m_path;
    std::int64_t m_file = -1;
};

} // namespace lesa
