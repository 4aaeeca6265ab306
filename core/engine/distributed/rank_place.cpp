// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/rank_place.h"

#include "core/base/error.h"
#include "core/engine/distributed/host_list.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace lesa {

namespace {

constexpr int mostRanks = 65536;
constexpr int usualPort = 29500; // torchrun's
constexpr std::uint64_t firstJobPort = 20000;
constexpr std::uint64_t jobPorts = 12000; // below the ports that systems hand out by themselves
constexpr auto thisMachine = "127.0.0.1";
constexpr auto wayOut = "Unset it to train with one process, or start every rank by one launcher.";

/// The names that one launcher gives to the same facts.
struct Names {
    const char* rank;
    const char* size;
    const char* localRank;
    const char* localSize;
};

class Reader {
public:
    Reader(const Environment& environment, const Names& names)
        : m_environment(environment)
        , m_names(names)
    {
    }

    /// Rank and size, here and in all; host and port only where they are named.
    [[nodiscard]] RankPlace read() const
    {
        RankPlace place;
        place.size = number(m_names.size, 1, mostRanks);
        place.rank = number(m_names.rank, 0, place.size - 1);
        place.localSize = optionalNumber(m_names.localSize, 1, place.size).value_or(place.size);
        place.localRank = optionalNumber(m_names.localRank, 0, place.localSize - 1)
                              .value_or(place.rank % place.localSize);
        place.port = optionalNumber("MASTER_PORT", 1, 65535).value_or(0);
        place.host = m_environment("MASTER_ADDR").value_or("");
        if (!place.host.empty() && !isHostName(place.host))
            throw Error(Fault::Usage, "MASTER_ADDR is not the name of a host",
                "Set it to the host of rank 0.");
        return place;
    }

    [[nodiscard]] std::optional<int> optionalNumber(const char* name, int least, int most) const
    {
        return m_environment(name) ? std::optional(number(name, least, most)) : std::nullopt;
    }

private:
    [[nodiscard]] int number(const char* name, int least, int most) const
    {
        const auto text = m_environment(name);
        if (!text)
            throw Error(Fault::Usage,
                fmt::format("{} is not set, but others of its launcher are ({} {})", name,
                    m_names.rank, m_names.size),
                wayOut);
        int value = 0;
        const auto* const end = text->data() + text->size();
        const auto [rest, failure] = std::from_chars(text->data(), end, value);
        if (failure != std::errc() || rest != end || value < least || value > most)
            throw Error(Fault::Usage,
                fmt::format(
                    "{} is '{}', expected {} to {}", name, text->substr(0, 20), least, most),
                wayOut);
        return value;
    }

    const Environment& m_environment;
    const Names& m_names;
};

/// The same port on all ranks of a job, and most likely another one for another job.
int jobPort(std::string_view job)
{
    std::uint64_t hash = 14695981039346656037u; // FNV-1a
    for (const char c : job)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return static_cast<int>(firstJobPort + hash % jobPorts);
}

RankPlace torchrunPlace(const Environment& environment)
{
    static constexpr Names names{"RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"};
    auto place = Reader(environment, names).read();
    if (!place.isAlone() && place.host.empty())
        throw Error(Fault::Usage, "RANK and WORLD_SIZE are set, but MASTER_ADDR is not",
            "Set it to the host of rank 0.");
    if (place.port == 0)
        place.port = usualPort;
    // torchrun's own agent listens at this port then, and may speak another libtorch's protocol.
    else if (environment("TORCHELASTIC_USE_AGENT_STORE") == "True")
        place.port = place.port < 65535 ? place.port + 1 : place.port - 1;
    return place;
}

RankPlace mpiPlace(const Environment& environment, const Names& names, const char* jobName)
{
    auto place = Reader(environment, names).read();
    if (place.host.empty() && place.localSize < place.size)
        throw Error(Fault::Usage,
            fmt::format(
                "{} ranks on several machines, but MASTER_ADDR does not say where rank 0 is",
                place.size),
            "Hand it on: mpirun -x MASTER_ADDR=HOST with Open MPI, -genv MASTER_ADDR HOST with "
            "others.");
    if (place.host.empty())
        place.host = thisMachine;
    if (place.port == 0) {
        const auto job = environment(jobName);
        place.port = job ? jobPort(*job) : usualPort;
    }
    return place;
}

/// Entry `node` of Slurm's "2(x3),1": tasks of that node.
std::optional<int> tasksOfNode(std::string_view tasks, int node)
{
    while (!tasks.empty() && node >= 0) {
        const auto entry = tasks.substr(0, tasks.find(','));
        int count = 0;
        int times = 1;
        std::from_chars(entry.data(), entry.data() + entry.size(), count);
        if (const auto x = entry.find("(x"); x != std::string_view::npos)
            std::from_chars(entry.data() + x + 2, entry.data() + entry.size(), times);
        if (node < times)
            return count > 0 ? std::optional(count) : std::nullopt;
        node -= times;
        tasks.remove_prefix(std::min(tasks.size(), entry.size() + 1));
    }
    return {};
}

int slurmLocalSize(const Environment& environment, const RankPlace& place, int node)
{
    const auto tasks = environment("SLURM_STEP_TASKS_PER_NODE");
    const auto here = tasks ? tasksOfNode(*tasks, node) : std::nullopt;
    return here && *here > place.localRank && *here <= place.size ? *here : place.localRank + 1;
}

RankPlace slurmPlace(const Environment& environment)
{
    const bool step = environment("SLURM_STEP_NUM_TASKS").has_value();
    const Names names{
        "SLURM_PROCID", step ? "SLURM_STEP_NUM_TASKS" : "SLURM_NTASKS", "SLURM_LOCALID", ""};
    const Reader reader(environment, names);
    auto place = reader.read();
    const int node = reader.optionalNumber("SLURM_NODEID", 0, mostRanks).value_or(0);
    place.localSize = slurmLocalSize(environment, place, node);
    place.threads = reader.optionalNumber("SLURM_CPUS_PER_TASK", 1, mostRanks).value_or(0);
    for (const char* list : {"SLURM_STEP_NODELIST", "SLURM_JOB_NODELIST", "SLURM_NODELIST"})
        if (const auto nodes = environment(list); nodes && place.host.empty())
            place.host = firstHost(*nodes);
    if (!place.isAlone() && place.host.empty())
        throw Error(Fault::Usage, "Slurm names no nodes of this step and MASTER_ADDR is not set",
            "Set it to the host of rank 0.");
    if (place.port == 0)
        place.port = jobPort(environment("SLURM_JOB_ID").value_or("") + '.'
            + environment("SLURM_STEP_ID").value_or(""));
    return place;
}

} // namespace

std::optional<std::string> processEnvironment(const char* name)
{
    const char* const value = std::getenv(name);
    return value && *value ? std::optional<std::string>(value) : std::nullopt;
}

RankPlace placeInJob(const Environment& environment)
{
    static constexpr Names openMpi{"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE",
        "OMPI_COMM_WORLD_LOCAL_RANK", "OMPI_COMM_WORLD_LOCAL_SIZE"};
    static constexpr Names mpich{"PMI_RANK", "PMI_SIZE", "MPI_LOCALRANKID", "MPI_LOCALNRANKS"};
    const auto has = [&](const char* name) { return environment(name).has_value(); };
    if (has("RANK") || has("WORLD_SIZE"))
        return torchrunPlace(environment);
    if (has(openMpi.rank) || has(openMpi.size))
        return mpiPlace(environment, openMpi, "PMIX_NAMESPACE");
    if (has("SLURM_PROCID") && (has("SLURM_STEP_ID") || has("SLURM_STEP_NUM_TASKS")))
        return slurmPlace(environment);
    if (has(mpich.rank) && has(mpich.size))
        return mpiPlace(environment, mpich, "PMI_JOBID");
    return {};
}

} // namespace lesa
