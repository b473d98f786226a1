// One fact of a record: its label, its value, and the field that opens in the value's place to change it.
#pragma once

#include "ui/editors/form_state.h"
#include "ui/shell/app_context.h"

#include <QAbstractButton>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace doorstep {

class FieldEditor;

// The value as words that can be pressed; wraps.
class FactValue : public QAbstractButton {
    Q_OBJECT
public:
    explicit FactValue(QWidget *parent = nullptr);

    // `isQuiet`: an invitation, not a value.
    void setWords(const QString &words, bool isQuiet);
    const QString &words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
    bool m_isQuiet = false;
};

class PaneFact : public QWidget {
    Q_OBJECT
public:
    PaneFact(AppContext &context, const Field &field, const QString &invitation, QWidget *parent = nullptr);

    // The record as it is in the file now.
    void showRecord(const AnyRecord &record);
    bool isEditing() const { return m_editor != nullptr; }

public Q_SLOTS:
    void edit();
    // Stores what was typed and closes the field; keeps it open, saying why, where it cannot be stored.
    void finish();
    // Closes the field and leaves the value as it was.
    void leave();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(QWidget *focused);
    void close(bool keepsFocus);
    AppContext &m_context;
    const Field &m_field;
    QString m_label;
    QString m_invitation;
    std::optional<AnyRecord> m_record;
    QVBoxLayout *m_layout;
    FactValue *m_value;
    QToolButton *m_open = nullptr; // goes to what a reference refers to
    std::unique_ptr<FormState> m_state;
    FieldEditor *m_editor = nullptr;
};

} // namespace doorstep
