// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/launch_choice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lesa {

class HostList;

/// Where Run runs: this machine, a host of the ssh config, Slurm; and what the chosen place asks
/// for. Hidden while nothing is asked for.
class LaunchBar : public QWidget {
    Q_OBJECT
public:
    explicit LaunchBar(HostList& hosts, QWidget* parent = nullptr);

    /// @param checkpointHere  what the checkpoint is named by where nothing else is said
    void setChoice(const LaunchChoice& choice, const QString& checkpointHere);
    [[nodiscard]] QWidget* chooser() const { return m_chooser; } ///< to be laid out beside Run
    void open(); ///< unfolds the choices; where there is no host, asks for the dialog

Q_SIGNALS:
    void edited(const lesa::LaunchChoice& choice, const QString& what);
    void hostsWanted(); ///< the dialog of remote hosts

private:
    void makeFields();
    void fillPlaces();
    void choose(int index);
    void showFields();

    HostList& m_hosts;
    LaunchChoice m_choice;
    QString m_checkpointHere;
    QWidget* m_chooser;
    QComboBox* m_place; // children of m_chooser, of this
    QLineEdit *m_checkpoint, *m_timeLimit, *m_partition;
    QSpinBox* m_gpus;
    QWidget* m_slurm;
};

} // namespace lesa
