#include "ui/pages/new_hub_form.h"

#include "base/text.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "ui/shell/dialogs.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_codeLength = 12;

QString fileNameFor(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString safe = name.simplified();
    safe.remove(forbidden);
    while (safe.endsWith(QLatin1Char('.'))) // Windows drops it
        safe.chop(1);
    return (safe.isEmpty() ? NewHubForm::tr("Hub") : safe.left(80)) + QStringLiteral(".doorstep");
}

QString inDocuments(const QString &fileName)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QFileInfo wanted(documents.filePath(fileName));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path =
            documents.filePath(QStringLiteral("%1 %2.doorstep").arg(wanted.completeBaseName()).arg(number));
    return path;
}

} // namespace

QString suggestedHubCode(const QString &name)
{
    QString code;
    for (const QString &word : folded(name).toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString letters;
        for (const QChar c : word)
            if (c.unicode() < 128 && c.isLetterOrNumber())
                letters += c;
        if (!code.isEmpty() && code.size() + letters.size() > s_codeLength)
            break;
        code += letters;
    }
    return code.isEmpty() ? QStringLiteral("HUB") : code.left(s_codeLength);
}

NewHubForm::NewHubForm(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_title(style::label({}, style::Type::Title))
    , m_intro(style::label({}, style::Type::Body, nullptr, true))
    , m_nameLabel(new QLabel)
    , m_codeLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_code(new QLineEdit)
    , m_programme(new QComboBox)
    , m_place(style::label({}, style::Type::Caption, nullptr, true))
    , m_problem(style::label({}, style::Type::Body, nullptr, true))
    , m_create(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Wide));
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(makeFields());
    QPalette ink = m_problem->palette();
    ink.setColor(QPalette::WindowText, style::bad(ink));
    m_problem->setPalette(ink);
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back"));
    m_create->setDefault(true);
    buttons->addWidget(m_create);
    buttons->addWidget(back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_create, &QPushButton::clicked, this, &NewHubForm::create);
    connect(back, &QPushButton::clicked, this, &NewHubForm::cancelled);
    connect(m_name, &QLineEdit::textChanged, this, &NewHubForm::suggest);
    connect(m_name, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_code, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) // as in the other fields
        connect(new QShortcut(key, m_programme, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                m_create, &QPushButton::click);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeTyped = true; });
    connect(m_programme, &QComboBox::activated, this, &NewHubForm::choosePack);
}

QWidget *NewHubForm::makeFields()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(style::space(style::Space::Wide));
    form->setVerticalSpacing(style::space(style::Space::Gap));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_code->setMaxLength(32);
    m_nameLabel->setBuddy(m_name);
    m_codeLabel->setBuddy(m_code);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_codeLabel, m_code);
    form->addRow(tr("&Programme"), m_programme);
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    auto *change = new QPushButton(tr("Somewhere &else…"));
    line->addWidget(m_place, 1);
    line->addWidget(change);
    form->addRow(tr("Kept in"), place);
    connect(change, &QPushButton::clicked, this, &NewHubForm::choosePath);
    return fields;
}

void NewHubForm::showWords()
{
    const bool isHub = m_of == Of::Hub;
    m_title->setText(isHub ? tr("A new hub file") : tr("A new file of a national body"));
    m_intro->setText(isHub
                         ? tr("A name is enough. Everything else is suggested and can be changed.")
                         : tr("It takes in the returns of all hubs of one programme and adds them up. A name "
                              "and the programme are enough."));
    m_nameLabel->setText(isHub ? tr("&Name of the hub") : tr("&Name of the body"));
    m_codeLabel->setText(isHub ? tr("&Hub code") : tr("&Its code"));
    m_name->setPlaceholderText(isHub ? tr("Ward 7 Organisers") : tr("Community Organisers"));
    m_code->setToolTip(
        isHub ? tr("The short name by which the programme knows the hub: letters, digits, - and _")
              : tr("A short name that no hub of the programme has: letters, digits, - and _"));
    m_create->setText(isHub ? tr("Create the hub file") : tr("Create the national file"));
}

void NewHubForm::begin(Of of)
{
    m_of = of;
    showWords();
    m_codeTyped = false;
    m_pathChosen = false;
    fillProgrammes();
    m_name->clear();
    suggest();
    m_problem->hide();
    m_name->setFocus();
}

void NewHubForm::fillProgrammes()
{
    m_programme->clear();
    for (const QString &name : shippedProgrammes())
        m_programme->addItem(parseProgramme(packBytes(name), name).name, name);
    m_programme->insertSeparator(m_programme->count());
    m_programme->addItem(tr("From a programme file…"));
}

void NewHubForm::choosePack()
{
    if (m_programme->currentIndex() != m_programme->count() - 1)
        return;
    m_programme->setCurrentIndex(0);
    const QString path = m_dialogs.fileToOpen(window(), tr("The programme file"), QStringLiteral("pack"),
                                              tr("Programme files (*.json)"));
    if (path.isEmpty())
        return;
    try {
        const Programme programme = parseProgramme(packBytes(path), QFileInfo(path).fileName());
        m_programme->insertItem(0, programme.name, path);
        m_programme->setCurrentIndex(0);
        m_problem->hide();
    } catch (const Error &error) {
        showProblem(error.message());
    }
}

void NewHubForm::choosePath()
{
    const QString path =
        m_dialogs.fileToSave(window(), tr("Where the hub file is kept"), QStringLiteral("hub"),
                             QFileInfo(m_path).fileName(), tr("Hub files (*.doorstep)"));
    if (!path.isEmpty())
        setPath(path);
}

void NewHubForm::setPath(const QString &path)
{
    m_path = path.endsWith(QStringLiteral(".doorstep")) ? path : path + QStringLiteral(".doorstep");
    m_pathChosen = true;
    m_place->setText(QDir::toNativeSeparators(m_path));
}

void NewHubForm::suggest()
{
    if (!m_codeTyped)
        m_code->setText(suggestedHubCode(m_name->text()));
    if (!m_pathChosen) {
        m_path = inDocuments(fileNameFor(m_name->text()));
        m_place->setText(QDir::toNativeSeparators(m_path));
    }
    m_create->setEnabled(!m_name->text().trimmed().isEmpty());
}

void NewHubForm::create()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    const QString pack = m_programme->currentData().toString();
    try {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        createHub(m_path, {m_code->text().trimmed(), m_name->text().simplified(), m_of == Of::NationalBody},
                  packBytes(pack), QFileInfo(pack).fileName());
    } catch (const Error &error) {
        showProblem(error.message());
        return;
    }
    Q_EMIT created(m_path);
}

void NewHubForm::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace doorstep
