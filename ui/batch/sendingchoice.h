// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace nemsms::base {
struct Error;
}

namespace nemsms::ui {

class Button;
class RecordChoice;
class TextLabel;

/// A file, and what is the same for all messages of it: agreement, material and route.
class SendingChoice final : public QWidget
{
    Q_OBJECT
public:
    /// `prefix` begins the objectNames of its parts. What is in `tools` outlives the widget.
    SendingChoice(const QString &prefix, const EntityTools &tools, QWidget *parent = nullptr);

    /// Reads agreements and materials again.
    void load();
    [[nodiscard]] QString file() const;
    void setFile(const QString &path);
    [[nodiscard]] QString serviceaftaleId() const;
    [[nodiscard]] QString materialeId() const;
    /// One of usecases::ruteChoices(); empty = the environment's.
    [[nodiscard]] QString rute() const;
    /// A file, an agreement and a material are chosen.
    [[nodiscard]] bool isWhole() const;
    void retranslate();

Q_SIGNALS:
    void chosen();
    void failed(const nemsms::base::Error &error);

private:
    void tell();
    void askFile();
    void loadInto(RecordChoice *choice, const QByteArray &entity, const QVariantMap &equals);

    EntityTools m_tools;
    TextLabel *m_fileLabel;
    QLineEdit *m_file;
    Button *m_choose;
    RecordChoice *m_agreement;
    RecordChoice *m_material;
    TextLabel *m_routeLabel;
    QComboBox *m_route;
    QStringList m_told; ///< what was chosen when chosen() was given last
};

} // namespace nemsms::ui
