// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hdf5/hdf5_call.h"
#include "core/hdf5/hdf5_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace lesa {

using hdf5::Handle;

namespace {

constexpr int maxRank = 8;
constexpr std::uint64_t maxElements = std::uint64_t(1) << 40;
// Deflate cannot shrink anything to less than 1/1032; so much is believed for each stored byte.
constexpr std::uint64_t maxDeflateRatio = 1032;
constexpr std::uint64_t maxTextBytes = 64u << 20;
constexpr std::uint64_t maxTexts = 1u << 20;

Handle owned(hid_t id, const std::string& what)
{
    return Handle(hdf5::checked(id, false, what));
}

[[noreturn]] void refuse(const std::string& what, const std::string& why)
{
    H5Eclear2(H5E_DEFAULT);
    throw Error(
        Fault::Data, what + ": " + why, "The file is damaged or not one of ours; make it again.");
}

/// Opens an object of this file, following hard links only: a soft or external link could lead
/// anywhere.
Handle openObject(hid_t file, const std::string& path, const std::string& what)
{
    for (auto slash = path.find('/', 1);; slash = path.find('/', slash + 1)) {
        const std::string part = path.substr(0, slash);
        if (part.size() > 1) {
            H5L_info_t link = {};
            if (H5Lexists(file, part.c_str(), H5P_DEFAULT) <= 0)
                refuse(what, "not in the file");
            hdf5::checked(H5Lget_info(file, part.c_str(), &link, H5P_DEFAULT), false, what);
            if (link.type != H5L_TYPE_HARD)
                refuse(what, "a link that leads elsewhere is not followed");
        }
        if (slash == std::string::npos)
            break;
    }
    return owned(H5Oopen(file, path.c_str(), H5P_DEFAULT), what);
}

Handle openDataset(hid_t file, const std::string& path, const std::string& what)
{
    Handle object = openObject(file, path, what);
    if (H5Iget_type(object) != H5I_DATASET)
        refuse(what, "not a dataset");
    const Handle creation = owned(H5Dget_create_plist(object), what);
    if (H5Pget_external_count(creation) > 0 || H5Pget_layout(creation) == H5D_VIRTUAL)
        refuse(what, "its values are in another file");
    return object;
}

Hdf5Shape shapeOf(hid_t space, const std::string& what)
{
    const int rank = hdf5::checked(H5Sget_simple_extent_ndims(space), false, what);
    if (H5Sget_simple_extent_type(space) == H5S_NULL || rank > maxRank)
        refuse(what, "not a plain array");
    std::vector<hsize_t> sides(static_cast<std::size_t>(rank));
    hdf5::checked(H5Sget_simple_extent_dims(space, sides.data(), nullptr), false, what);
    return {sides.begin(), sides.end()};
}

std::uint64_t elementsOf(const Hdf5Shape& shape, const std::string& what)
{
    std::uint64_t count = 1;
    for (const std::uint64_t side : shape) {
        if (side > maxElements || (count *= side) > maxElements)
            refuse(what, "an array of impossible size");
    }
    return count;
}

void checkStored(hid_t dataset, std::uint64_t elements, hid_t type, const std::string& what)
{
    const std::uint64_t claimed = elements * H5Tget_size(type);
    const std::uint64_t stored = H5Dget_storage_size(dataset);
    if (claimed > stored * maxDeflateRatio)
        refuse(what, fmt::format("claims {} bytes of values, only {} are stored", claimed, stored));
}

void selectPart(hid_t space, const Hdf5Shape& shape, const Hdf5Part& part, const std::string& what)
{
    if (part.start.size() != shape.size() || part.count.size() != shape.size())
        refuse(what,
            fmt::format("a part of rank {} was asked for, the rank is {}", part.start.size(),
                shape.size()));
    for (std::size_t d = 0; d < shape.size(); ++d)
        if (part.start[d] > shape[d] || part.count[d] > shape[d] - part.start[d])
            refuse(what,
                fmt::format("{} from {} were asked for along dimension {}, which has {}",
                    part.count[d], part.start[d], d, shape[d]));
    const std::vector<hsize_t> start(part.start.begin(), part.start.end());
    const std::vector<hsize_t> count(part.count.begin(), part.count.end());
    if (!shape.empty())
        hdf5::checked(H5Sselect_hyperslab(
                          space, H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr),
            false, what);
}

hid_t memoryType(double)
{
    return H5T_NATIVE_DOUBLE;
}
hid_t memoryType(float)
{
    return H5T_NATIVE_FLOAT;
}
hid_t memoryType(std::int64_t)
{
    return H5T_NATIVE_INT64;
}

void requireNumbers(hid_t type, const std::string& what)
{
    const H5T_class_t kind = H5Tget_class(type);
    if (kind != H5T_INTEGER && kind != H5T_FLOAT)
        refuse(what, "not numbers");
}

/// Reads texts by `read(type, buffer)`, which fills variable- or fixed-length strings.
template <class Read>
std::vector<std::string> texts(
    hid_t type, hid_t space, std::uint64_t count, const std::string& what, Read read)
{
    if (H5Tget_class(type) != H5T_STRING || count > maxTexts)
        refuse(what, "not text");
    std::vector<std::string> result;
    if (count == 0)
        return result;
    if (H5Tis_variable_str(type) <= 0) {
        const std::size_t size = H5Tget_size(type);
        if (size > maxTextBytes / count)
            refuse(what, "text of impossible size");
        std::string bytes(size * count, '\0');
        hdf5::checked(read(type, bytes.data()), false, what);
        for (std::uint64_t i = 0; i < count; ++i)
            result.emplace_back(bytes.data() + i * size, ::strnlen(bytes.data() + i * size, size));
        return result;
    }
    std::vector<char*> pointers(count, nullptr);
    const Handle memory = owned(H5Tcopy(type), what);
    const herr_t status = read(memory, pointers.data());
    for (const char* pointer : pointers)
        result.emplace_back(pointer ? pointer : "");
    H5Dvlen_reclaim(memory, space, H5P_DEFAULT, pointers.data());
    hdf5::checked(status, false, what);
    return result;
}

template <class T>
Hdf5Attribute numberAttribute(
    hid_t attribute, std::uint64_t count, bool scalar, const std::string& what)
{
    std::vector<T> values(count);
    if (count > 0)
        hdf5::checked(H5Aread(attribute, memoryType(T()), values.data()), false, what);
    if (scalar)
        return values.front();
    return values;
}

herr_t collectName(hid_t, const char* name, const H5L_info_t*, void* names)
{
    static_cast<std::vector<std::string>*>(names)->emplace_back(name);
    return 0;
}

} // namespace

Hdf5Reader::Hdf5Reader(std::filesystem::path path)
    : m_path(std::move(path))
{
    hdf5::prepareThread();
    if (!std::filesystem::is_regular_file(m_path))
        throw Error(Fault::Data, m_path.string() + ": no such file");
    const Handle access(H5Pcreate(H5P_FILE_ACCESS));
    H5Pset_fclose_degree(access, H5F_CLOSE_STRONG);
    m_file = hdf5::checked(H5Fopen(m_path.c_str(), H5F_ACC_RDONLY, access), false,
        m_path.string() + " is not a readable HDF5 file");
}

Hdf5Reader::~Hdf5Reader()
{
    hdf5::prepareThread();
    H5Fclose(m_file);
    H5Eclear2(H5E_DEFAULT);
}

std::string Hdf5Reader::at(const std::string& path) const
{
    return m_path.string() + ": " + path;
}

bool Hdf5Reader::contains(const std::string& path) const
{
    hdf5::prepareThread();
    for (auto slash = path.find('/', 1); slash != std::string::npos;
         slash = path.find('/', slash + 1))
        if (H5Lexists(m_file, path.substr(0, slash).c_str(), H5P_DEFAULT) <= 0)
            return H5Eclear2(H5E_DEFAULT), false;
    const bool found = path == "/" || H5Lexists(m_file, path.c_str(), H5P_DEFAULT) > 0;
    H5Eclear2(H5E_DEFAULT);
    return found;
}

std::vector<std::string> Hdf5Reader::children(const std::string& group) const
{
    hdf5::prepareThread();
    const Handle object = openObject(m_file, group, at(group));
    if (H5Iget_type(object) != H5I_GROUP)
        refuse(at(group), "not a group");
    std::vector<std::string> names;
    hdf5::checked(H5Literate(object, H5_INDEX_NAME, H5_ITER_INC, nullptr, collectName, &names),
        false, at(group));
    return names;
}

Hdf5Shape Hdf5Reader::shape(const std::string& dataset) const
{
    hdf5::prepareThread();
    const Handle object = openDataset(m_file, dataset, at(dataset));
    return shapeOf(owned(H5Dget_space(object), at(dataset)), at(dataset));
}

Hdf5Info Hdf5Reader::info(const std::string& dataset) const
{
    Hdf5Info info;
    if (hasAttribute(dataset, "units"))
        info.units = text(dataset, "units");
    if (hasAttribute(dataset, "description"))
        info.description = text(dataset, "description");
    if (hasAttribute(dataset, "shape_names")) {
        const Hdf5Attribute names = attribute(dataset, "shape_names");
        if (const auto* list = std::get_if<std::vector<std::string>>(&names))
            info.shapeNames = *list;
    }
    return info;
}

template <class T>
std::vector<T> Hdf5Reader::numbers(
    const std::string& dataset, const std::optional<Hdf5Part>& part) const
{
    hdf5::prepareThread();
    const std::string what = at(dataset);
    const Handle object = openDataset(m_file, dataset, what);
    const Handle type = owned(H5Dget_type(object), what);
    requireNumbers(type, what);
    const Handle space = owned(H5Dget_space(object), what);
    const Hdf5Shape shape = shapeOf(space, what);
    checkStored(object, elementsOf(shape, what), type, what);
    if (part)
        selectPart(space, shape, *part, what);
    std::vector<T> values(elementsOf(part ? part->count : shape, what));
    if (values.empty())
        return values;
    const hsize_t count = values.size();
    const Handle memory(H5Screate_simple(1, &count, nullptr));
    hdf5::checked(
        H5Dread(object, memoryType(T()), memory, space, H5P_DEFAULT, values.data()), false, what);
    return values;
}

std::vector<double> Hdf5Reader::doubles(
    const std::string& dataset, const std::optional<Hdf5Part>& part) const
{
    return numbers<double>(dataset, part);
}

std::vector<float> Hdf5Reader::floats(
    const std::string& dataset, const std::optional<Hdf5Part>& part) const
{
    return numbers<float>(dataset, part);
}

std::vector<std::int64_t> Hdf5Reader::integers(
    const std::string& dataset, const std::optional<Hdf5Part>& part) const
{
    return numbers<std::int64_t>(dataset, part);
}

std::vector<std::string> Hdf5Reader::strings(const std::string& dataset) const
{
    hdf5::prepareThread();
    const std::string what = at(dataset);
    const Handle object = openDataset(m_file, dataset, what);
    const Handle type = owned(H5Dget_type(object), what);
    const Handle space = owned(H5Dget_space(object), what);
    const std::uint64_t count = elementsOf(shapeOf(space, what), what);
    checkStored(object, count, type, what);
    return texts(type, space, count, what, [&](hid_t memory, void* buffer) {
        return H5Dread(object, memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, buffer);
    });
}

bool Hdf5Reader::hasAttribute(const std::string& path, const std::string& name) const
{
    hdf5::prepareThread();
    return hdf5::checked(
               H5Aexists(openObject(m_file, path, at(path)), name.c_str()), false, at(path))
        > 0;
}

Hdf5Attribute Hdf5Reader::attribute(const std::string& path, const std::string& name) const
{
    hdf5::prepareThread();
    const std::string what = at(path) + " attribute " + name;
    const Handle object = openObject(m_file, path, what);
    const Handle attribute = owned(H5Aopen(object, name.c_str(), H5P_DEFAULT), what);
    const Handle type = owned(H5Aget_type(attribute), what);
    const Handle space = owned(H5Aget_space(attribute), what);
    const Hdf5Shape shape = shapeOf(space, what);
    const std::uint64_t count = elementsOf(shape, what);
    if (count > maxTexts)
        refuse(what, "an attribute of impossible size");
    const H5T_class_t kind = H5Tget_class(type);
    if (kind == H5T_FLOAT)
        return numberAttribute<double>(attribute, count, shape.empty(), what);
    if (kind == H5T_INTEGER)
        return numberAttribute<std::int64_t>(attribute, count, shape.empty(), what);
    auto values = texts(type, space, count, what,
        [&](hid_t memory, void* buffer) { return H5Aread(attribute, memory, buffer); });
    if (shape.empty())
        return values.front();
    return values;
}

std::string Hdf5Reader::text(const std::string& path, const std::string& name) const
{
    const Hdf5Attribute value = attribute(path, name);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    refuse(at(path) + " attribute " + name, "not a text");
}

} // namespace lesa
