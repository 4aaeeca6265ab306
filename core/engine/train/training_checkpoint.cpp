// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/training_checkpoint.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/tensor_io.h"
#include "core/store/safetensors_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr auto optimizerName = "optimizer.safetensors";
constexpr std::string_view noteHeading = "\n## Continual pre-training\n\n";

std::vector<std::int64_t> shapeOf(const at::Tensor& tensor)
{
    return tensor.sizes().vec();
}

std::vector<OutputTensor> modelTensors(const Checkpoint& source, const OptimizerState& optimizer)
{
    std::map<std::string, at::Tensor> masters;
    for (const auto& trained : optimizer.trained)
        masters[trained.name] = trained.master;
    std::vector<OutputTensor> tensors;
    for (const auto& tensor : source.tensors()) {
        const auto& entry = tensor.entry;
        OutputTensor output{entry.name, entry.dtype, entry.shape, nullptr, {}};
        if (const auto trained = masters.find(entry.name); trained == masters.end())
            output.source = &tensor;
        else
            output.produce = [master = trained->second, dtype = entry.dtype](
                                 auto bytes) { storeTensor(master, dtype, bytes); };
        tensors.push_back(std::move(output));
    }
    return tensors;
}

OutputTensor stateTensor(const std::string& name, const at::Tensor& tensor)
{
    const auto dtype = dtypeOf(tensor.scalar_type());
    return {name, dtype, shapeOf(tensor), nullptr,
        [tensor, dtype](auto bytes) { storeTensor(tensor, dtype, bytes); }};
}

std::vector<OutputTensor> optimizerTensors(
    const Checkpoint& source, const OptimizerState& optimizer)
{
    std::vector<OutputTensor> tensors
        = {stateTensor("step", at::scalar_tensor(optimizer.steps, at::kLong))};
    for (const auto& trained : optimizer.trained) {
        tensors.push_back(stateTensor("exp_avg." + trained.name, trained.firstMoment));
        tensors.push_back(stateTensor("exp_avg_sq." + trained.name, trained.secondMoment));
        if (source.tensor(trained.name).entry.dtype != DType::F32)
            tensors.push_back(stateTensor("master." + trained.name, trained.master));
    }
    return tensors;
}

/// The same writer makes a one-file "checkpoint" of the state, which is then named for what it is.
void writeOptimizer(const fs::path& directory, const Checkpoint& source,
    const OptimizerState& optimizer, const Job& job)
{
    PendingDirectory workshop(directory / "optimizer", false);
    writeCheckpoint(workshop.path(), nullptr, optimizerTensors(source, optimizer), {}, {}, job);
    std::error_code failure;
    fs::rename(workshop.path() / "model.safetensors", directory / optimizerName, failure);
    if (failure)
        throwIo("writing", directory / optimizerName, failure.value());
}

void appendNote(std::vector<OutputFile>& companions, const std::string& note)
{
    for (auto& [name, text] : companions)
        if (name == "README.md") {
            text.erase(std::min(text.size(), text.find(noteHeading)));
            text += fmt::format("{}{}\n", noteHeading, note);
        }
}

/// Elements of tensor `name`, which has the shape of `like`, from `begin` on; as many as fit.
void restore(const at::Tensor& target, const at::Tensor& like, std::int64_t begin,
    const SafetensorsFile& file, const std::map<std::string, const TensorEntry*>& entries,
    const std::string& name)
{
    const auto found = entries.find(name);
    if (found == entries.end() || found->second->shape != shapeOf(like)
        || found->second->dtype != dtypeOf(target.scalar_type()))
        throw Error(Fault::Data,
            fmt::format("{}: {} is missing or of another shape than the model's",
                file.path().string(), name),
            "The checkpoint is damaged: resume from another copy of the run folder.");
    const at::NoGradGuard noGrad;
    at::Tensor host = at::empty(target.sizes(), target.options().device(at::kCPU));
    std::memcpy(host.data_ptr(),
        file.bytes(*found->second).data() + static_cast<std::size_t>(begin) * host.itemsize(),
        host.nbytes());
    target.detach().copy_(host);
}

} // namespace

std::vector<OutputFile> companionTexts(const Checkpoint& checkpoint)
{
    auto paths = companionFiles(checkpoint);
    for (const auto* own : {"lesa.json", "README.md"})
        if (fs::exists(checkpoint.directory() / own))
            paths.push_back(checkpoint.directory() / own);
    std::vector<OutputFile> files = {{"config.json", checkpoint.config().text()}};
    for (const auto& path : paths) {
        auto name = path.filename().string();
        const bool known = std::any_of(
            files.begin(), files.end(), [&](const OutputFile& file) { return file.name == name; });
        if (!known)
            files.push_back({std::move(name), readFile(path)});
    }
    return files;
}

std::string trainingNote(int step, std::int64_t tokens, const std::vector<int>& layers, bool all)
{
    if (all)
        return fmt::format("{} steps, {} tokens, all parameters.", step, tokens);
    return fmt::format(
        "{} steps, {} tokens; layers {} trained, everything else is frozen and equal "
        "to the expanded model.",
        step, tokens, fmt::join(layers, ", "));
}

void writeTrainingCheckpoint(const fs::path& target, const Checkpoint& source,
    const OptimizerState& optimizer, std::vector<OutputFile> companions, const std::string& note,
    Listener& listener)
{
    Control untouched;
    const Job job{listener, untouched};
    appendNote(companions, note);
    PendingDirectory pending(target, true);
    const WriteOptions options{shardBytesLike(source)};
    writeCheckpoint(
        pending.path(), &source, modelTensors(source, optimizer), companions, options, job);
    writeOptimizer(pending.path(), source, optimizer, job);
    pending.commit();
}

void restoreOptimizer(const fs::path& directory, MasterOptimizer& optimizer)
{
    const auto file = SafetensorsFile::open(directory / optimizerName);
    std::map<std::string, const TensorEntry*> entries;
    for (const auto& entry : file.tensors())
        entries[entry.name] = &entry;
    for (auto& trained : optimizer.trained()) {
        const auto& [name, master, first, second, owned] = trained;
        restore(first, master, owned.begin, file, entries, "exp_avg." + name);
        restore(second, master, owned.begin, file, entries, "exp_avg_sq." + name);
        if (entries.count("master." + name))
            restore(master, master, 0, file, entries, "master." + name);
    }
    const at::Tensor step = at::zeros({}, at::kLong);
    restore(step, step, 0, file, entries, "step");
    optimizer.setSteps(step.item<int>());
}

} // namespace lesa
