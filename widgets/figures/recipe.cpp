// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/recipe.h"

#include "core/base/error.h"
#include "core/base/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>
#include <type_traits>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schema = "lesa-figure/1"_L1;

// One list of fields per struct, for writing and reading alike. A field absent from a file
// keeps its default; a field equal to its default is not written.

template <class F>
void fields(F& f, Range& r)
{
    f("lower", r.lower);
    f("upper", r.upper);
}
template <class F>
void fields(F& f, Axis& a)
{
    f("label", a.label);
    f("scale", a.scale);
    f("range", a.range);
    f("integers", a.integers);
    f("categories", a.categories);
    f("reversed", a.reversed);
}
template <class F>
void fields(F& f, Series& s)
{
    f("id", s.id);
    f("name", s.name);
    f("key", s.key);
    f("x", s.x);
    f("y", s.y);
    f("raw", s.raw);
    f("low", s.low);
    f("high", s.high);
    f("point_keys", s.pointKeys);
    f("style", s.style);
    f("depth", s.depth);
    f("colour", s.colour);
    f("shape", s.shape);
    f("markers", s.markers);
    f("dashed", s.dashed);
    f("hidden", s.hidden);
    f("width_scale", s.widthScale);
}
template <class F>
void fields(F& f, Marker& m)
{
    f("across", m.across);
    f("at", m.at);
    f("label", m.label);
    f("key", m.key);
    f("dashed", m.dashed);
    f("style", m.style);
}
template <class F>
void fields(F& f, Band& b)
{
    f("across", b.across);
    f("from", b.from);
    f("to", b.to);
    f("label", b.label);
    f("style", b.style);
}
template <class F>
void fields(F& f, HeatMap& m)
{
    f("id", m.id);
    f("rows", m.rows);
    f("cols", m.cols);
    f("values", m.values);
    f("x0", m.x0);
    f("dx", m.dx);
    f("y0", m.y0);
    f("dy", m.dy);
    f("map", m.map);
    f("range", m.range);
    f("log", m.log);
    f("label", m.label);
    f("row_keys", m.rowKeys);
    f("col_keys", m.colKeys);
}
template <class F>
void fields(F& f, Trajectory& t)
{
    f("id", t.id);
    f("name", t.name);
    f("x", t.x);
    f("y", t.y);
    f("depth", t.depth);
    f("inserted", t.inserted);
    f("labels", t.labels);
    f("keys", t.keys);
    f("depth_label", t.depthLabel);
    f("joined", t.joined);
}
template <class F>
void fields(F& f, Bars& b)
{
    f("id", b.id);
    f("name", b.name);
    f("x", b.x);
    f("height", b.height);
    f("width", b.width);
    f("style", b.style);
    f("keys", b.keys);
    f("hidden", b.hidden);
}
template <class F>
void fields(F& f, Panel& p)
{
    f("x", p.x);
    f("y", p.y);
    f("series", p.series);
    f("markers", p.markers);
    f("bands", p.bands);
    f("heat_maps", p.heatMaps);
    f("trajectories", p.trajectories);
    f("bars", p.bars);
    f("height_share", p.heightShare);
    f("square_cells", p.squareCells);
}
template <class F>
void fields(F& f, FigureContent& c)
{
    f("id", c.id);
    f("title", c.title);
    f("panels", c.panels);
    f("shared_x", c.sharedX);
    f("legend", c.legend);
    f("depth_map", c.depthMap);
    f("depth_label", c.depthLabel);
    f("depth_range", c.depthRange);
    f("summary", c.summary);
}
template <class F>
void fields(F& f, FigureSpec& s)
{
    f("venue", s.venue);
    f("width", s.width);
    f("custom_width_inch", s.customWidthInch);
    f("ratio", s.ratio);
    f("font", s.font);
    f("base_pt", s.basePt);
    f("line_width_pt", s.lineWidthPt);
    f("markers", s.markers);
    f("legend", s.legend);
    f("colours", s.colours);
    f("transparent", s.transparent);
    f("grid", s.grid);
    f("svg_outlines", s.svgOutlines);
    f("pdf_outlines", s.pdfOutlines);
    f("dpi", s.dpi);
}
template <class F>
void fields(F& f, Recipe& r)
{
    f("figure", r.spec);
    f("content", r.content);
}

std::vector<std::string> words(AxisScale)
{
    return {"linear", "log"};
}
std::vector<std::string> words(LineShape)
{
    return {"line", "steps", "none"};
}
std::vector<std::string> words(Across)
{
    return {"x", "y"};
}
std::vector<std::string> words(LegendPlace)
{
    return {"inside", "outside", "none"};
}
std::vector<std::string> words(ColourMap)
{
    return {"viridis", "cividis", "blue-orange", "greys"};
}
std::vector<std::string> words(WidthKind)
{
    return {"column", "full", "half"};
}
std::vector<std::string> words(FontKind)
{
    return {"sans", "serif"};
}
std::vector<std::string> words(ColourSet)
{
    return {"okabe-ito", "grayscale"};
}

QJsonValue write(bool value)
{
    return value;
}
QJsonValue write(int value)
{
    return value;
}
QJsonValue write(const QString& value)
{
    return value;
}
QJsonValue write(const QColor& value)
{
    return value.name(QColor::HexArgb);
}
QJsonValue write(const QStringList& value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue write(double value)
{
    if (std::isnan(value))
        return QJsonValue::Null;
    if (std::isinf(value))
        return value > 0 ? u"inf"_s : u"-inf"_s;
    return value;
}
template <class E>
requires std::is_enum_v<E> QJsonValue write(E value)
{
    return QString::fromStdString(words(value)[static_cast<std::size_t>(value)]);
}
template <class T>
QJsonValue write(const std::vector<T>& values);
template <class T>
QJsonValue write(const std::optional<T>& value);
template <class T>
requires std::is_class_v<T> QJsonValue write(const T& value);

struct ObjectWriter {
    QJsonObject object;

    template <class T>
    void operator()(const char* key, const T& value)
    {
        const auto json = write(value);
        if (json != write(T()))
            object.insert(QString::fromLatin1(key), json);
    }
    void operator()(const char* key, const bool& value)
    {
        object.insert(QString::fromLatin1(key), value);
    }
    void operator()(const char* key, const double& value)
    {
        object.insert(QString::fromLatin1(key), write(value));
    }
    void operator()(const char* key, const int& value)
    {
        object.insert(QString::fromLatin1(key), value);
    }
};

template <class T>
requires std::is_class_v<T> QJsonValue write(const T& value)
{
    ObjectWriter writer;
    T copy = value;
    fields(writer, copy);
    return writer.object;
}
template <class T>
QJsonValue write(const std::vector<T>& values)
{
    QJsonArray array;
    for (const auto& value : values)
        array << write(static_cast<const T&>(value));
    return array;
}
template <class T>
QJsonValue write(const std::optional<T>& value)
{
    return value ? write(*value) : QJsonValue();
}

[[noreturn]] void fail(const std::string& where, const std::string& what)
{
    throw Error(Fault::Data, where + ": " + what);
}

void read(const QJsonValue& json, bool& value, const std::string& where)
{
    if (!json.isBool())
        fail(where, "must be true or false");
    value = json.toBool();
}
void read(const QJsonValue& json, double& value, const std::string& where)
{
    if (json.isNull())
        value = std::numeric_limits<double>::quiet_NaN();
    else if (json.isDouble())
        value = json.toDouble();
    else if (json == u"inf"_s || json == u"-inf"_s)
        value = json == u"inf"_s ? std::numeric_limits<double>::infinity()
                                 : -std::numeric_limits<double>::infinity();
    else
        fail(where, "must be a number, null, \"inf\" or \"-inf\"");
}
void read(const QJsonValue& json, int& value, const std::string& where)
{
    if (!json.isDouble() || json.toDouble() != std::floor(json.toDouble())
        || std::abs(json.toDouble()) > 1e9)
        fail(where, "must be a whole number");
    value = json.toInt();
}
void read(const QJsonValue& json, QString& value, const std::string& where)
{
    if (!json.isString())
        fail(where, "must be text");
    value = json.toString();
}
void read(const QJsonValue& json, QColor& value, const std::string& where)
{
    value = QColor(json.toString());
    if (!value.isValid())
        fail(where, "must be a colour such as \"#ff0072b2\"");
}
void read(const QJsonValue& json, QStringList& value, const std::string& where)
{
    if (!json.isArray())
        fail(where, "must be a list of texts");
    for (const auto& item : json.toArray()) {
        value << QString();
        read(item, value.back(), where);
    }
}
template <class E>
requires std::is_enum_v<E>
void read(const QJsonValue& json, E& value, const std::string& where)
{
    const auto known = words(value);
    const auto found = std::find(known.begin(), known.end(), json.toString().toStdString());
    if (found == known.end())
        fail(where, "must be one of " + join(known, ", "));
    value = static_cast<E>(found - known.begin());
}
template <class T>
void read(const QJsonValue& json, std::vector<T>& values, const std::string& where);
template <class T>
void read(const QJsonValue& json, std::optional<T>& value, const std::string& where);
template <class T>
requires std::is_class_v<T>
void read(const QJsonValue& json, T& value, const std::string& where);

struct ObjectReader {
    const QJsonObject& object;
    std::string where;
    std::vector<std::string> known = {};

    template <class T>
    void operator()(const char* key, T& value)
    {
        known.emplace_back(key);
        const auto found = object.constFind(QString::fromLatin1(key));
        if (found != object.constEnd())
            read(*found, value, where.empty() ? key : where + '.' + key);
    }
    void refuseUnknown() const
    {
        for (const auto& key : object.keys()) {
            const auto word = key.toStdString();
            if (std::find(known.begin(), known.end(), word) != known.end())
                continue;
            const auto near = nearestWord(word, known);
            fail(where.empty() ? "recipe" : where,
                "unknown key \"" + word + '"' + (near ? ", did you mean \"" + *near + "\"?" : ""));
        }
    }
};

template <class T>
requires std::is_class_v<T>
void read(const QJsonValue& json, T& value, const std::string& where)
{
    if (!json.isObject())
        fail(where, "must be an object");
    const auto object = json.toObject();
    ObjectReader reader{object, where};
    fields(reader, value);
    reader.refuseUnknown();
}
template <class T>
void read(const QJsonValue& json, std::vector<T>& values, const std::string& where)
{
    if (!json.isArray())
        fail(where, "must be a list");
    for (const auto& item : json.toArray()) {
        T value{};
        read(item, value, where + '[' + std::to_string(values.size()) + ']');
        values.push_back(std::move(value));
    }
}
template <class T>
void read(const QJsonValue& json, std::optional<T>& value, const std::string& where)
{
    if (!json.isNull())
        read(json, value.emplace(), where);
}

} // namespace

QByteArray toJson(const Recipe& recipe)
{
    auto object = write(recipe).toObject();
    object.insert(u"schema"_s, QString(schema));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Recipe recipeFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        fail("recipe",
            error.error == QJsonParseError::NoError
                ? "must be a JSON object"
                : error.errorString().toStdString() + " at byte " + std::to_string(error.offset));
    auto object = document.object();
    const auto found = object.take(u"schema"_s).toString();
    if (found != schema)
        fail("recipe", "schema is \"" + found.toStdString() + "\", expected \"lesa-figure/1\"");
    Recipe recipe;
    read(QJsonValue(object), recipe, {});
    return recipe;
}

} // namespace lesa
