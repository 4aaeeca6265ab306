#!/bin/sh
# A Slurm of one node for tests, on this machine alone, with its own munge.
#   slurm.sh start FOLDER    prints the path of slurm.conf for SLURM_CONF; ends with 77 and the reason where it cannot run
#   slurm.sh stop FOLDER
set -u
PATH=$PATH:/usr/sbin:/sbin
folder=$2

skip() {
    echo "$1"
    exit 77
}

# ended PIDFILE: stops what it names, waits for its end.
ended() {
    [ -s "$1" ] || return 0
    pid=$(cat "$1")
    kill "$pid" 2>/dev/null
    tries=0
    while kill -0 "$pid" 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    kill -9 "$pid" 2>/dev/null
    rm -f "$1"
}

if [ "$1" = stop ]; then
    for name in slurmd slurmctld munged; do
        ended "$folder/$name.pid"
    done
    exit 0
fi

[ "$(id -u)" = 0 ] || skip "Slurm's daemons need root here"
for program in munged slurmctld slurmd sbatch squeue scontrol scancel sinfo; do
    command -v "$program" > /dev/null || skip "$program is not installed (Debian: slurm-wlm munge)"
done
mkdir -p "$folder/state" "$folder/spool" && chmod 755 "$folder" || exit 1
host=$(hostname -s)
# Two ports that nobody else has; several tests may run at once.
port=$((20000 + $$ % 20000))

dd if=/dev/urandom of="$folder/munge.key" bs=1 count=1024 2>/dev/null
chmod 600 "$folder/munge.key"
munged --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munged.pid" \
    --log-file="$folder/munged.log" --seed-file="$folder/munge.seed" 2> "$folder/munged.err" \
    || skip "munged does not start: $(tail -n 1 "$folder/munged.err")"

cat > "$folder/slurm.conf" << END
ClusterName=lesatest
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 20000))
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CryptoType=crypto/munge
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerParameters=batch_sched_delay=1,sched_interval=2
KillWait=5
MinJobAge=300
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=debug Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
SLURM_CONF=$folder/slurm.conf
export SLURM_CONF
{ slurmctld && slurmd; } > "$folder/start.log" 2>&1 || {
    reason=$(tail -n 1 "$folder/start.log")
    "$0" stop "$folder"
    skip "Slurm does not start: $reason"
}
tries=0
until sinfo -h -o %T 2>/dev/null | grep -q '^idle$'; do
    sleep 0.3
    tries=$((tries + 1))
    if [ $tries -gt 100 ]; then
        reason=$(sinfo -h -o '%T %E' 2>&1 | tail -n 1)
        "$0" stop "$folder"
        skip "Slurm's node does not become idle: $reason"
    fi
done
echo "$SLURM_CONF"
