// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/expansion_record.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/spec/json.h"

#include <fmt/format.h>

namespace lesa {

namespace {

constexpr auto schema = "lesa-expansion/1";

const char* kindName(LayerOrigin::Kind kind)
{
    switch (kind) {
    case LayerOrigin::Kind::New: return "new";
    case LayerOrigin::Kind::Repeat: return "repeat";
    case LayerOrigin::Kind::Old: break;
    }
    return "old";
}

Json layerToJson(int index, const LayerOrigin& origin)
{
    Json layer = {{"index", index}, {"kind", kindName(origin.kind)}};
    if (origin.kind != LayerOrigin::Kind::New) {
        layer["source"] = origin.source;
        return layer;
    }
    layer["gap"] = origin.gap;
    if (origin.of > 1) {
        layer["part"] = origin.part;
        layer["of"] = origin.of;
    }
    return layer;
}

LayerOrigin layerFromJson(const Json& layer, int layersBefore)
{
    LayerOrigin origin;
    const auto kind = layer.at("kind").get<std::string>();
    if (kind == "new") {
        origin.kind = LayerOrigin::Kind::New;
        origin.gap = origin.source = layer.at("gap").get<int>();
        origin.part = layer.value("part", 0);
        origin.of = layer.value("of", 1);
    } else if (kind == "old" || kind == "repeat") {
        origin.kind = kind == "old" ? LayerOrigin::Kind::Old : LayerOrigin::Kind::Repeat;
        origin.source = layer.at("source").get<int>();
    } else {
        throw Error(Fault::Data, fmt::format("layer kind '{}' is not known", kind));
    }
    if (origin.source < 0 || origin.source >= layersBefore || origin.part < 0
        || origin.part >= origin.of)
        throw Error(Fault::Data,
            fmt::format(
                "a layer comes from {}, the source has 0 to {}", origin.source, layersBefore - 1));
    return origin;
}

double sixDigits(double value)
{
    return std::stod(fmt::format("{:.6g}", value));
}

Json qualityToJson(const QualityRow& row)
{
    return {{"type", row.type}, {"layer", row.layer}, {"against", row.against},
        {"method", row.method}, {"cosine_v", sixDigits(row.cosineV)},
        {"cosine_w", sixDigits(row.cosineW)}, {"relative_error", sixDigits(row.relativeError)},
        {"norm_ratio", sixDigits(row.normRatio)}, {"sigma_max_ratio", sixDigits(row.sigmaMaxRatio)},
        {"stable_rank_ratio", sixDigits(row.stableRankRatio)},
        {"numerical_rank", row.numericalRank}};
}

QualityRow qualityFromJson(const Json& row)
{
    QualityRow quality;
    quality.type = row.at("type").get<std::string>();
    quality.layer = row.at("layer").get<int>();
    quality.against = row.at("against").get<std::string>();
    quality.method = row.at("method").get<std::string>();
    quality.cosineV = row.at("cosine_v").get<double>();
    quality.cosineW = row.at("cosine_w").get<double>();
    quality.relativeError = row.at("relative_error").get<double>();
    quality.normRatio = row.at("norm_ratio").get<double>();
    quality.sigmaMaxRatio = row.at("sigma_max_ratio").get<double>();
    quality.stableRankRatio = row.at("stable_rank_ratio").get<double>();
    quality.numericalRank = row.at("numerical_rank").get<int>();
    return quality;
}

ExpansionRecord parse(const std::string& text)
{
    const auto json = Json::parse(text);
    if (const auto found = json.at("schema").get<std::string>(); found != schema)
        throw Error(Fault::Data, fmt::format("schema '{}', expected '{}'", found, schema));
    ExpansionRecord record;
    const auto& source = json.at("source");
    record.sourceHash = source.at("header_hash").get<std::string>();
    record.layersBefore = source.at("num_hidden_layers").get<int>();
    for (const auto& layer : json.at("layer_map"))
        record.map.push_back(layerFromJson(layer, record.layersBefore));
    record.preset = presetFromJson(json.at("preset"), expansionRecordFile);
    for (const auto& row : json.value("quality", Json::array()))
        record.quality.push_back(qualityFromJson(row));
    return record;
}

} // namespace

std::string formatExpansionRecord(const ExpansionRecord& record, std::uint64_t seed)
{
    Json json = {{"schema", schema}, {"engine", LESA_VERSION},
        {"source",
            {{"header_hash", record.sourceHash}, {"num_hidden_layers", record.layersBefore}}},
        {"num_hidden_layers", record.map.size()}, {"seed", seed}};
    if (record.preset.strategy.name == "lesa")
        json["solver"]
            = "eigenvectors of the float64 Gram matrix, each with its largest entry positive";
    json["layer_map"] = Json::array();
    for (int index = 0; const auto& origin : record.map)
        json["layer_map"].push_back(layerToJson(index++, origin));
    json["preset"] = presetToJson(record.preset);
    json["quality"] = Json::array();
    for (const auto& row : record.quality)
        json["quality"].push_back(qualityToJson(row));
    return json.dump(2) + "\n";
}

std::optional<ExpansionRecord> readExpansionRecord(const std::filesystem::path& directory)
{
    const auto path = directory / expansionRecordFile;
    if (!std::filesystem::exists(path))
        return std::nullopt;
    try {
        return parse(readFile(path));
    } catch (const Json::exception& e) {
        throw Error(Fault::Data, fmt::format("reading {}: {}", path.string(), e.what()),
            "The file is damaged: expand again, or copy it again.");
    } catch (const Error& e) {
        throw e.during("reading " + path.string());
    }
}

} // namespace lesa
