// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/hdf5_call.h"

#include "core/base/error.h"

namespace lesa::hdf5 {

namespace {

herr_t keepFirst(unsigned, const H5E_error2_t* error, void* text)
{
    auto& message = *static_cast<std::string*>(text);
    if (message.empty() && error->desc)
        message = error->desc;
    return 0;
}

/// Of "file write failed: time = …, error message = 'No space left on device', …" only the system's
/// words: the rest names times and addresses.
std::string systemMessage(const std::string& message)
{
    const std::string key = "error message = '";
    const auto begin = message.find(key);
    if (begin == std::string::npos)
        return message;
    const auto end = message.find('\'', begin + key.size());
    return message.substr(begin + key.size(), end - begin - key.size());
}

} // namespace

void prepareThread()
{
    static const bool once = [] {
        H5dont_atexit(); // after a full disk its cleanup at exit crashes; every file here is closed
                         // by its owner
        H5PLset_loading_state(0);
        return true;
    }();
    static_cast<void>(once);
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

std::string innermostMessage()
{
    std::string message;
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, keepFirst, &message);
    H5Eclear2(H5E_DEFAULT);
    return message.empty() ? "the HDF5 library gives no reason" : systemMessage(message);
}

void fail(bool writing, const std::string& what)
{
    throw Error(writing ? Fault::Io : Fault::Data, what + ": " + innermostMessage(),
        writing ? "Free space or choose another place, then run it again."
                : "The file is damaged or not one of ours; make it again.");
}

hid_t textType()
{
    static const hid_t type = [] {
        const hid_t id = H5Tcopy(H5T_C_S1);
        H5Tset_size(id, H5T_VARIABLE);
        H5Tset_cset(id, H5T_CSET_UTF8);
        return id;
    }();
    return type;
}

} // namespace lesa::hdf5
