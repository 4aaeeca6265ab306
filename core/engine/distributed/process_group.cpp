// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/process_group.h"

#include "core/base/error.h"

#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#ifdef LESA_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#endif
#ifdef LESA_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

#include <fmt/format.h>

#include <netdb.h>

namespace lesa {

namespace {

c10::intrusive_ptr<c10d::Store> openStore(const RankPlace& place, bool server, bool wait)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.port);
    options.isServer = server;
    options.numWorkers = static_cast<std::size_t>(place.size);
    options.waitWorkers = wait;
    options.timeout = joinLimit;
    return c10::make_intrusive<c10d::TCPStore>(place.host, options);
}

std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

/// TCPStore would try a wrong name again until the limit.
void checkHost(const RankPlace& place)
{
    addrinfo* found = nullptr;
    const int failure = ::getaddrinfo(place.host.c_str(), nullptr, nullptr, &found);
    if (failure == 0)
        return ::freeaddrinfo(found);
    throw Error(Fault::Device,
        fmt::format("the host of rank 0, {}: {}", place.host, ::gai_strerror(failure)),
        "Set MASTER_ADDR to a name or address that this machine can reach.");
}

#ifdef LESA_GLOO
bool isLoopback(const std::string& host)
{
    return host == "localhost" || host.starts_with("127.");
}

c10::intrusive_ptr<ProcessGroup> openGloo(
    const RankPlace& place, const c10::intrusive_ptr<c10d::Store>& store)
{
    using Gloo = c10d::ProcessGroupGloo;
    const auto options = Gloo::Options::create(transferLimit);
    if (const auto interface = processEnvironment("GLOO_SOCKET_IFNAME"))
        options->devices = {Gloo::createDeviceForInterface(*interface)};
    else if (isLoopback(place.host))
        options->devices = {Gloo::createDeviceForHostname("127.0.0.1")};
    else
        options->devices = {Gloo::createDefaultDevice()};
    return c10::make_intrusive<Gloo>(store, place.rank, place.size, options);
}
#else
c10::intrusive_ptr<ProcessGroup> openGloo(const RankPlace&, const c10::intrusive_ptr<c10d::Store>&)
{
    throw Error(Fault::Device,
        "this program was built without Gloo's headers, which ranks on CPUs need",
        "Build it where they are (Debian: libgloo-dev), or train with one process.");
}
#endif

#ifdef LESA_NCCL
c10::intrusive_ptr<ProcessGroup> openNccl(
    const RankPlace& place, const c10::intrusive_ptr<c10d::Store>& store)
{
    const auto options = c10d::ProcessGroupNCCL::Options::create();
    options->timeout = transferLimit;
    return c10::make_intrusive<c10d::ProcessGroupNCCL>(store, place.rank, place.size, options);
}
#else
c10::intrusive_ptr<ProcessGroup> openNccl(const RankPlace&, const c10::intrusive_ptr<c10d::Store>&)
{
    throw Error(Fault::Device, "this program was built without NCCL, which ranks on GPUs need",
        "Use --device cpu, or a libtorch with CUDA and NCCL.");
}
#endif

} // namespace

c10::intrusive_ptr<c10d::Store> openStore(const RankPlace& place)
{
    checkHost(place);
    try {
        return openStore(place, place.isFirst(), true);
    } catch (const std::exception& e) {
        throw Error(Fault::Device,
            fmt::format("{} ranks did not meet at {} port {}: {}", place.size, place.host,
                place.port, firstLine(e.what())),
            "See that all of them were started, that MASTER_ADDR is the host of rank 0, and that "
            "MASTER_PORT is free there.");
    }
}

c10::intrusive_ptr<c10d::Store> connectAgain(const RankPlace& place)
{
    return openStore(place, false, false);
}

c10::intrusive_ptr<ProcessGroup> openProcessGroup(
    const RankPlace& place, const c10::intrusive_ptr<c10d::Store>& store, bool cuda)
{
    return cuda ? openNccl(place, store) : openGloo(place, store);
}

bool hasGloo()
{
#ifdef LESA_GLOO
    return true;
#else
    return false;
#endif
}

} // namespace lesa
