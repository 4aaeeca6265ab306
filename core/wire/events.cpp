// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/events.h"

#include <cmath>
#include <limits>

namespace lesa::wire {

namespace {

using Json = nlohmann::ordered_json;

std::string_view nonFiniteName(double value)
{
    return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

double nonFiniteValue(const std::string& name)
{
    if (name == "inf")
        return std::numeric_limits<double>::infinity();
    if (name == "-inf")
        return -std::numeric_limits<double>::infinity();
    return std::numeric_limits<double>::quiet_NaN();
}

void put(Json& line, const Hello& e)
{
    line["event"] = "hello";
    line["engine"] = e.engine;
    line["libtorch"] = e.libtorch;
    line["device"] = e.device;
    line["threads"] = e.threads;
    line["command"] = e.command;
    line["preset"] = e.preset;
}
void put(Json& line, const Stage& e)
{
    line["event"] = "stage";
    line["name"] = e.name;
    line["number"] = e.number;
    line["of"] = e.of;
}
void put(Json& line, const Progress& e)
{
    line["event"] = "progress";
    line["stage"] = e.stage;
    line["done"] = e.done;
    line["total"] = e.total;
    line["eta_s"] = e.etaSeconds ? Json(*e.etaSeconds) : Json(nullptr);
    line["rss_bytes"] = e.rssBytes;
    line["device_bytes"] = e.deviceBytes;
}
void put(Json& line, const Metrics& e)
{
    line["event"] = "metric";
    line["step"] = e.step;
    line["tokens"] = e.tokens;
    Json series = Json::object();
    Json nonFinite = Json::object();
    for (const auto& [name, value] : e.values) {
        series[name] = std::isfinite(value) ? Json(value) : Json(nullptr);
        if (!std::isfinite(value))
            nonFinite[name] = nonFiniteName(value);
    }
    line["series"] = std::move(series);
    if (!nonFinite.empty())
        line["nonfinite"] = std::move(nonFinite);
}
void put(Json& line, const Warning& e)
{
    line["event"] = "warning";
    line["message"] = e.message;
}
void put(Json& line, const Artifact& e)
{
    line["event"] = "artifact";
    line["path"] = e.path;
    line["kind"] = e.kind;
}
void put(Json& line, const Failure& e)
{
    line["event"] = "error";
    line["code"] = e.code;
    line["message"] = e.message;
    line["hint"] = e.hint;
    line["detail"] = e.detail;
}
void put(Json& line, const Done& e)
{
    line["event"] = "done";
    line["seconds"] = e.seconds;
    line["peak_rss_bytes"] = e.peakRssBytes;
    line["summary"] = e.summary;
}

Metrics readMetrics(const Json& line)
{
    Metrics metrics{line.value("step", std::int64_t(0)), line.value("tokens", std::int64_t(0)), {}};
    const auto nonFinite = line.value("nonfinite", Json::object());
    for (const auto& [name, value] : line.at("series").items())
        metrics.values.emplace_back(name,
            value.is_number() ? value.get<double>() : nonFiniteValue(nonFinite.value(name, "nan")));
    return metrics;
}

std::optional<Event> readEvent(const Json& line, const std::string& kind)
{
    const auto text = [&](const char* key) { return line.value(key, std::string()); };
    if (kind == "hello")
        return Hello{text("engine"), text("libtorch"), text("device"), line.value("threads", 1),
            text("command"), line.value("preset", Json())};
    if (kind == "stage")
        return Stage{text("name"), line.value("number", 1), line.value("of", 1)};
    if (kind == "progress") {
        const auto eta = line.find("eta_s");
        return Progress{text("stage"), line.value("done", std::int64_t(0)),
            line.value("total", std::int64_t(0)),
            eta != line.end() && eta->is_number() ? std::optional(eta->get<double>())
                                                  : std::nullopt,
            line.value("rss_bytes", std::uint64_t(0)),
            line.value("device_bytes", std::uint64_t(0))};
    }
    if (kind == "metric")
        return readMetrics(line);
    if (kind == "warning")
        return Warning{text("message")};
    if (kind == "artifact")
        return Artifact{text("path"), text("kind")};
    if (kind == "error")
        return Failure{line.value("code", 1), text("message"), text("hint"), text("detail")};
    if (kind == "done")
        return Done{line.value("seconds", 0.0), line.value("peak_rss_bytes", std::uint64_t(0)),
            line.value("summary", Json::object())};
    return std::nullopt;
}

} // namespace

std::string encode(const Stamped& stamped)
{
    Json line = {{"v", protocolVersion}, {"seq", stamped.seq}, {"t", stamped.time}};
    std::visit([&](const auto& event) { put(line, event); }, stamped.event);
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::variant<Stamped, Refusal> decode(std::string_view text)
{
    const auto line = Json::parse(text, nullptr, false);
    if (!line.is_object())
        return Refusal::NotOurs;
    try {
        if (!line.contains("event") || !line.contains("v"))
            return Refusal::NotOurs;
        if (line.at("v").get<int>() != protocolVersion)
            return Refusal::OtherVersion;
        auto event = readEvent(line, line.at("event").get<std::string>());
        if (!event)
            return Refusal::UnknownKind;
        return Stamped{line.value("seq", std::int64_t(0)), line.value("t", 0.0), std::move(*event)};
    } catch (const nlohmann::json::exception&) {
        return Refusal::NotOurs; // ours by name, but a field has the wrong type: as good as noise
    }
}

} // namespace lesa::wire
