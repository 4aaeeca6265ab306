// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_record.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <span>

namespace lesa {

namespace {

Json toJson(const std::vector<TextFileRecord>& files)
{
    Json list = Json::array();
    for (const auto& file : files)
        list.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    return list;
}

std::vector<TextFileRecord> textFiles(const Json& list)
{
    std::vector<TextFileRecord> files;
    for (const auto& row : list)
        files.push_back({row.at("path"), row.at("bytes"), row.at("sha256")});
    return files;
}

Json toJson(const TokensRecord& tokens)
{
    return {{"tokens", tokens.count}, {"sha256", tokens.sha256}};
}

TokensRecord tokens(const Json& json)
{
    return {json.at("tokens"), json.at("sha256")};
}

void readEngine(RunRecord& record, const Json& engine)
{
    record.engine = engine.at("version");
    record.libtorch = engine.at("libtorch");
    record.device = engine.at("device");
    record.dtype = engine.at("dtype");
    record.threads = engine.at("threads");
}

} // namespace

std::string formatRunRecord(const RunRecord& r)
{
    const Json json = {
        {"schema", runSchema},
        {"created", r.created},
        {"command_line", r.commandLine},
        {"checkpoint",
            {{"path", r.checkpoint}, {"header_hash", r.checkpointHash},
                {"config_hash", r.configHash}}},
        {"text", toJson(r.text)},
        {"eval_text", toJson(r.evalText)},
        {"training_tokens", toJson(r.training)},
        {"evaluation_tokens", toJson(r.evaluation)},
        {"trained_layers", r.trainedLayers},
        {"trains_all", r.trainsAll},
        {"keeps_checkpoints", r.keepsCheckpoints},
        {"engine",
            {{"version", r.engine}, {"libtorch", r.libtorch}, {"device", r.device},
                {"dtype", r.dtype}, {"threads", r.threads}}},
        {"seed", r.seed},
        {"preset", presetToJson(r.preset)},
    };
    return json.dump(2) + '\n';
}

RunRecord parseRunRecord(const Json& json, const std::string& origin)
{
    if (const auto schema = json.value("schema", ""); schema != runSchema)
        throw Error(Fault::Data,
            fmt::format("{}: schema '{}', this program reads {}", origin, schema, runSchema));
    try {
        RunRecord r;
        r.created = json.at("created");
        r.commandLine = json.at("command_line");
        r.checkpoint = json.at("checkpoint").at("path");
        r.checkpointHash = json.at("checkpoint").at("header_hash");
        r.configHash = json.at("checkpoint").at("config_hash");
        r.text = textFiles(json.at("text"));
        r.evalText = textFiles(json.at("eval_text"));
        r.training = tokens(json.at("training_tokens"));
        r.evaluation = tokens(json.at("evaluation_tokens"));
        r.trainedLayers = json.at("trained_layers").get<std::vector<int>>();
        r.trainsAll = json.at("trains_all");
        r.keepsCheckpoints = json.at("keeps_checkpoints");
        readEngine(r, json.at("engine"));
        r.seed = json.at("seed");
        r.preset = presetFromJson(json.at("preset"), origin);
        return r;
    } catch (const Json::exception& e) {
        throw Error(Fault::Data, fmt::format("{}: {}", origin, e.what()));
    }
}

TextFileRecord recordTextFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    Sha256 hash;
    std::uint64_t bytes = 0;
    for (std::array<char, 1 << 16> block; in.read(block.data(), block.size()), in.gcount() > 0;) {
        const auto got = static_cast<std::size_t>(in.gcount());
        hash.add(std::string_view(block.data(), got));
        bytes += got;
    }
    if (!in.eof())
        throw Error(Fault::Data, fmt::format("{}: cannot be read", path.string()));
    return {std::filesystem::absolute(path).lexically_normal().string(), bytes, hash.hex()};
}

std::string engineVersion()
{
    return LESA_VERSION;
}

} // namespace lesa
