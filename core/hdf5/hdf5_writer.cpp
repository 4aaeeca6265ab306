// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/hdf5/hdf5_call.h"
#include "core/hdf5/hdf5_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <numeric>

namespace lesa {

using hdf5::Handle;

namespace {

constexpr std::uint64_t chunkBytes = 1u << 20;
constexpr unsigned gzipLevel = 4;

Handle owned(hid_t id, const std::string& what)
{
    return Handle(hdf5::checked(id, true, what));
}

template <class... T>
struct Overloaded : T... {
    using T::operator()...;
};

std::uint64_t product(const Hdf5Shape& shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::uint64_t(1), std::multiplies<>());
}

/// At most about a megabyte, cut from the first dimensions: a layer or a direction is then read
/// alone.
std::vector<hsize_t> chunkOf(const Hdf5Shape& shape, std::uint64_t elementBytes)
{
    Hdf5Shape chunk = shape;
    for (auto& side : chunk)
        while (side > 1 && product(chunk) * elementBytes > chunkBytes)
            side = (side + 1) / 2;
    return {chunk.begin(), chunk.end()};
}

Handle creationOf(const Hdf5Shape& shape, hid_t type)
{
    Handle plist(H5Pcreate(H5P_DATASET_CREATE));
    H5Pset_obj_track_times(plist, false);
    if (!shape.empty() && product(shape) > 0) {
        const auto chunk = chunkOf(shape, H5Tget_size(type));
        H5Pset_chunk(plist, static_cast<int>(chunk.size()), chunk.data());
        H5Pset_shuffle(plist);
        H5Pset_deflate(plist, gzipLevel);
    }
    return plist;
}

Handle spaceOf(const Hdf5Shape& shape)
{
    if (shape.empty())
        return Handle(H5Screate(H5S_SCALAR));
    const std::vector<hsize_t> sides(shape.begin(), shape.end());
    return Handle(H5Screate_simple(static_cast<int>(sides.size()), sides.data(), nullptr));
}

/// Every group that `path` goes through; by hand, because those that HDF5 makes itself carry times.
void createGroups(hid_t file, const std::string& path)
{
    const Handle creation(H5Pcreate(H5P_GROUP_CREATE));
    H5Pset_obj_track_times(creation, false);
    for (auto slash = path.find('/', 1); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
        const std::string group = path.substr(0, slash);
        if (hdf5::checked(H5Lexists(file, group.c_str(), H5P_DEFAULT), true, "creating " + group)
            == 0)
            owned(H5Gcreate2(file, group.c_str(), H5P_DEFAULT, creation, H5P_DEFAULT),
                "creating " + group);
    }
}

std::vector<const char*> pointersTo(std::span<const std::string> texts)
{
    std::vector<const char*> pointers;
    for (const std::string& text : texts)
        pointers.push_back(text.c_str());
    return pointers;
}

void writeDataset(hid_t file, const std::string& path, hid_t fileType, hid_t memoryType,
    const void* values, const Hdf5Shape& shape)
{
    const std::string what = "writing " + path;
    createGroups(file, path);
    const Handle creation = creationOf(shape, fileType);
    const Handle space = spaceOf(shape);
    const Handle dataset = owned(
        H5Dcreate2(file, path.c_str(), fileType, space, H5P_DEFAULT, creation, H5P_DEFAULT), what);
    if (product(shape) > 0)
        hdf5::checked(
            H5Dwrite(dataset, memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, values), true, what);
}

void writeAttribute(hid_t object, const std::string& name, hid_t fileType, hid_t memoryType,
    const void* values, const Handle& space)
{
    const std::string what = "writing attribute " + name;
    const Handle attribute
        = owned(H5Acreate2(object, name.c_str(), fileType, space, H5P_DEFAULT, H5P_DEFAULT), what);
    if (H5Sget_simple_extent_npoints(space) > 0)
        hdf5::checked(H5Awrite(attribute, memoryType, values), true, what);
}

void syncFile(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throwIo("opening", path, errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error != 0)
        throwIo("writing", path, error);
}

} // namespace

Hdf5Writer::Hdf5Writer(std::filesystem::path target)
    : m_target(std::move(target))
    , m_pending(m_target.string() + ".partial-" + std::to_string(::getpid()))
{
    hdf5::prepareThread();
    const Handle access(H5Pcreate(H5P_FILE_ACCESS));
    H5Pset_libver_bounds(access, H5F_LIBVER_V18, H5F_LIBVER_V18);
    H5Pset_fclose_degree(access, H5F_CLOSE_STRONG);
    const Handle creation(H5Pcreate(H5P_FILE_CREATE));
    H5Pset_obj_track_times(creation, false);
    m_file = hdf5::checked(H5Fcreate(m_pending.c_str(), H5F_ACC_TRUNC, creation, access), true,
        "creating " + m_target.string());
}

Hdf5Writer::~Hdf5Writer()
{
    if (m_file < 0)
        return;
    hdf5::prepareThread();
    H5Fclose(m_file);
    H5Eclear2(H5E_DEFAULT);
    std::error_code ignored;
    std::filesystem::remove(m_pending, ignored);
}

void Hdf5Writer::write(const std::string& path, std::span<const double> values,
    const Hdf5Shape& shape, const Hdf5Info& info)
{
    assert(values.size() == product(shape));
    hdf5::prepareThread();
    writeDataset(m_file, path, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, values.data(), shape);
    describe(path, info);
}

void Hdf5Writer::write(const std::string& path, std::span<const float> values,
    const Hdf5Shape& shape, const Hdf5Info& info)
{
    assert(values.size() == product(shape));
    hdf5::prepareThread();
    writeDataset(m_file, path, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, values.data(), shape);
    describe(path, info);
}

void Hdf5Writer::write(const std::string& path, std::span<const std::int64_t> values,
    const Hdf5Shape& shape, const Hdf5Info& info)
{
    assert(values.size() == product(shape));
    hdf5::prepareThread();
    writeDataset(m_file, path, H5T_STD_I64LE, H5T_NATIVE_INT64, values.data(), shape);
    describe(path, info);
}

void Hdf5Writer::write(const std::string& path, std::span<const std::string> values,
    const Hdf5Shape& shape, const Hdf5Info& info)
{
    assert(values.size() == product(shape));
    hdf5::prepareThread();
    const auto pointers = pointersTo(values);
    writeDataset(m_file, path, hdf5::textType(), hdf5::textType(), pointers.data(), shape);
    describe(path, info);
}

void Hdf5Writer::describe(const std::string& path, const Hdf5Info& info)
{
    setAttribute(path, "units", info.units);
    setAttribute(path, "shape_names", info.shapeNames);
    setAttribute(path, "description", info.description);
}

void Hdf5Writer::createGroup(const std::string& path)
{
    hdf5::prepareThread();
    createGroups(m_file, path + "/");
}

void Hdf5Writer::setAttribute(
    const std::string& path, const std::string& name, const Hdf5Attribute& value)
{
    hdf5::prepareThread();
    const Handle object = owned(
        H5Oopen(m_file, path.c_str(), H5P_DEFAULT), "writing attribute " + name + " of " + path);
    const auto list = [&](hid_t fileType, hid_t memoryType, const auto& values) {
        writeAttribute(object, name, fileType, memoryType, values.data(), spaceOf({values.size()}));
    };
    std::visit(
        Overloaded{
            [&](const std::string& v) {
                const char* pointer = v.c_str();
                writeAttribute(
                    object, name, hdf5::textType(), hdf5::textType(), &pointer, spaceOf({}));
            },
            [&](double v) {
                writeAttribute(object, name, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, &v, spaceOf({}));
            },
            [&](std::int64_t v) {
                writeAttribute(object, name, H5T_STD_I64LE, H5T_NATIVE_INT64, &v, spaceOf({}));
            },
            [&](const std::vector<std::string>& v) {
                list(hdf5::textType(), hdf5::textType(), pointersTo(v));
            },
            [&](const std::vector<double>& v) { list(H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, v); },
            [&](const std::vector<std::int64_t>& v) { list(H5T_STD_I64LE, H5T_NATIVE_INT64, v); },
        },
        value);
}

void Hdf5Writer::commit()
{
    hdf5::prepareThread();
    hdf5::checked(H5Fflush(m_file, H5F_SCOPE_LOCAL), true, "writing " + m_target.string());
    hdf5::checked(H5Fclose(m_file), true, "writing " + m_target.string());
    m_file = -1;
    syncFile(m_pending);
    if (::rename(m_pending.c_str(), m_target.c_str()) != 0) {
        const int error = errno;
        ::unlink(m_pending.c_str());
        throwIo("renaming", m_pending, error);
    }
}

} // namespace lesa
