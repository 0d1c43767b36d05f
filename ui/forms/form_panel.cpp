#include "forms/form_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "editor/text_editor.h"
#include "forms/code_editor.h"
#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {

using schema::NodeId;

namespace {

constexpr int mostListed = 14;               ///< fields in the list of what is wrong
constexpr std::size_t mostSource = 4U << 20; ///< bytes of a form that is shown as text

QString sentence(const schema::Form& form, NodeId node)
{
    const auto& errors = form.errors(node);
    const QString path = qs(form.path(node));
    return (path.isEmpty() ? qs(form.label(node)) : path) +
           (errors.empty() ? QString() : QStringLiteral(": ") + qs(errors.front().message));
}

} // namespace

FormPanel::FormPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_search(new QLineEdit(this)), m_faces(new QButtonGroup(this)),
      m_restored(new QFrame(this)), m_restoredText(label({}, "text", m_restored)), m_tray(new QFrame(this)),
      m_parts(new QTabBar(this)), m_stack(new QStackedWidget(this)), m_view(new FormView(theme, this)),
      m_json(new TextEditor(theme, TextEditor::Language::Json, this)),
      m_yaml(new TextEditor(theme, TextEditor::Language::Yaml, this)), m_sourceState(label({}, "caption", this)),
      m_drop(quietButton(tr("Throw the text away"), "formDropText", this)),
      m_summary(linkButton({}, "formSummary", this)), m_state(new StateLabel(theme, this))
{
    setObjectName(QStringLiteral("formPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    makeTop(layout);
    const Restored restored = makeRestored(layout);
    makeTray(layout);
    makeParts(layout);
    makeStack(layout);
    makeFoot(layout);
    m_view->addRenderer(codeRenderer());
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_typing, &QTimer::timeout, this, [this] { (void)readSource(); });
    connect(&m_saving, &QTimer::timeout, this, &FormPanel::saveDraft);
    connectTop();
    connectRestored(restored);
    connectView();
    connect(m_summary, &QPushButton::clicked, this, &FormPanel::listWrong);
    for (TextEditor* editor : {m_json, m_yaml})
        connect(editor, &QsciScintilla::textChanged, this, [this] {
            if (m_writing)
                return;
            m_unread = true;
            m_typing.start();
        });
}

void FormPanel::makeTop(QVBoxLayout* layout)
{
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    m_search->setObjectName(QStringLiteral("formSearch"));
    m_search->setAccessibleName(tr("Find a field"));
    m_search->setPlaceholderText(tr("Find a field"));
    clearable(m_search);
    m_search->setMaximumWidth(m_theme.points(280));
    top->addWidget(m_search, 1);
    top->addStretch(0);
    std::vector<QPushButton*> faces;
    const std::pair<QString, const char*> names[] = {{tr("Form"), "formFaceForm"},
                                                     {QStringLiteral("JSON"), "formFaceJson"},
                                                     {QStringLiteral("YAML"), "formFaceYaml"}};
    int id = 0;
    for (const auto& [text, name] : names) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        m_faces->addButton(button, id++);
        faces.push_back(button);
    }
    top->addLayout(segmented(faces));
    m_faces->button(0)->setChecked(true);
    layout->addLayout(top);
}

FormPanel::Restored FormPanel::makeRestored(QVBoxLayout* layout)
{
    m_restored->setObjectName(QStringLiteral("formRestored"));
    m_restored->setProperty("role", QStringLiteral("card"));
    auto* restored = new QHBoxLayout(m_restored);
    restored->setContentsMargins(12, 6, 6, 6);
    m_restoredText->setWordWrap(true);
    restored->addWidget(m_restoredText, 1);
    auto* over = quietButton(tr("Start over"), "formStartOver", m_restored);
    auto* keep = quietButton(tr("Keep"), "formKeep", m_restored);
    restored->addWidget(over);
    restored->addWidget(keep);
    m_restored->hide();
    followTime(m_restored, [this] { tellDraft(); });
    layout->addWidget(m_restored);
    return {over, keep};
}

void FormPanel::makeTray(QVBoxLayout* layout)
{
    m_tray->setObjectName(QStringLiteral("formTray"));
    m_tray->setProperty("role", QStringLiteral("card"));
    auto* tray = new QVBoxLayout(m_tray);
    tray->setContentsMargins(12, 8, 6, 8);
    tray->setSpacing(4);
    tray->addWidget(label(tr("Kept input"), "heading", m_tray));
    auto* scroll = new QScrollArea(m_tray);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(scroll);
    m_kept = new QVBoxLayout(inner);
    m_kept->setContentsMargins(0, 0, 0, 0);
    m_kept->setSpacing(2);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    tray->addWidget(scroll);
    m_tray->hide();
    layout->addWidget(m_tray);
}

void FormPanel::makeParts(QVBoxLayout* layout)
{
    m_parts->setObjectName(QStringLiteral("formParts"));
    m_parts->setAccessibleName(tr("Parts of the form"));
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_parts->setElideMode(Qt::ElideRight);
    m_parts->hide();
    layout->addWidget(m_parts);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int index) {
        const auto part = static_cast<NodeId>(m_parts->tabData(index).toULongLong());
        m_search->clear();
        m_view->showPart(part);
    });
}

// The form, and the same data as text.
void FormPanel::makeStack(QVBoxLayout* layout)
{
    m_stack->addWidget(m_view);
    auto* source = new QWidget(this);
    auto* column = new QVBoxLayout(source);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_json->setObjectName(QStringLiteral("formJson"));
    m_json->setAccessibleName(tr("The form as JSON"));
    m_yaml->setObjectName(QStringLiteral("formYaml"));
    m_yaml->setAccessibleName(tr("The form as YAML"));
    column->addWidget(m_json, 1);
    column->addWidget(m_yaml, 1);
    m_sourceState->setObjectName(QStringLiteral("formSourceState"));
    m_sourceState->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->addWidget(m_sourceState, 1);
    m_drop->setToolTip(tr("Shows the form as it is, without what was typed here"));
    m_drop->hide();
    state->addWidget(m_drop, 0, Qt::AlignTop);
    column->addLayout(state);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_unread = false;
        writeSource();
    });
    m_stack->addWidget(source);
    layout->addWidget(m_stack, 1);
}

void FormPanel::makeFoot(QVBoxLayout* layout)
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_summary);
    layout->addLayout(foot);
    m_summary->hide();
}

void FormPanel::connectTop()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_face != Face::Form)
            showFace(Face::Form);
        m_view->setFilter(text);
        showParts();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, &FormView::focusFirst);
    connect(m_faces, &QButtonGroup::idClicked, this, [this](int face) { showFace(static_cast<Face>(face)); });
}

void FormPanel::connectRestored(const Restored& restored)
{
    connect(restored.keep, &QPushButton::clicked, m_restored, &QWidget::hide);
    connect(restored.over, &QPushButton::clicked, this, [this] {
        m_restored->hide();
        if (m_form != nullptr)
            (void)m_form->restoreDraft(m_untouched);
        used();
    });
}

void FormPanel::connectView()
{
    connect(m_view, &FormView::edited, this, [this] {
        if (m_face != Face::Form && !m_reading && !m_unread)
            writeSource();
        m_saving.start();
        Q_EMIT edited();
    });
    connect(m_view, &FormView::checked, this, [this] {
        summarize();
        Q_EMIT checked();
    });
    connect(m_view, &FormView::partsChanged, this, &FormPanel::showParts);
    connect(m_view, &FormView::trayChanged, this, &FormPanel::showTray);
}

void FormPanel::listWrong()
{
    if (m_form == nullptr)
        return;
    auto& menu = *new QMenu(window()); // the form may change while it is open
    menu.setAttribute(Qt::WA_DeleteOnClose);
    int listed = 0;
    const auto wrong = m_form->wrong();
    for (const NodeId node : wrong) {
        if (++listed > mostListed)
            break;
        menu.addAction(
            m_theme.icon(m_form->touched(node) ? QStringLiteral("error") : QStringLiteral("note"),
                         QStringLiteral("dim")),
            m_summary->fontMetrics().elidedText(sentence(*m_form, node), Qt::ElideRight, m_theme.points(520)), this,
            [this, node] {
                showFace(Face::Form);
                m_search->clear();
                m_form->touch(node);
                m_view->reveal(node);
            });
    }
    if (wrong.size() > mostListed)
        menu.addAction(tr("and %Ln more", nullptr, static_cast<int>(wrong.size()) - mostListed))->setEnabled(false);
    menu.popup(m_summary->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

FormPanel::~FormPanel()
{
    if (m_saving.isActive())
        saveDraft();
}

void FormPanel::setForm(schema::Form* form, const Drafts* drafts, const QString& key)
{
    if (m_unread)
        (void)readSource();
    m_unread = m_restoredHere = false;
    if (m_saving.isActive())
        saveDraft();
    m_saving.stop();
    m_typing.stop();
    m_form = form;
    m_drafts = drafts;
    m_key = key;
    m_search->clear();
    m_restored->hide();
    if (form != nullptr && drafts != nullptr)
        if (const auto draft = drafts->load(key); draft && !form->canUndo()) {
            m_untouched = form->draft();
            m_restoredHere = form->restoreDraft(draft->content).has_value();
            if (m_restoredHere)
                showDraft(draft->time);
        }
    m_view->setForm(form);
    m_saving.stop(); // putting a draft in is not typing
    showTray();
    summarize();
    if (m_face != Face::Form)
        writeSource();
}

void FormPanel::setDraftKey(const QString& key)
{
    if (key == m_key)
        return;
    if (m_drafts != nullptr)
        m_drafts->forget(m_key);
    m_key = key;
    saveDraft();
}

void FormPanel::showDraft(const QDateTime& time)
{
    m_draftTime = time;
    tellDraft();
    m_restored->show();
}

void FormPanel::tellDraft()
{
    m_restoredText->setText(
        tr("What you typed %1 is here again.").arg(relativeTime(ss(m_draftTime.toString(Qt::ISODateWithMs)))));
}

void FormPanel::saveDraft()
{
    if (m_form == nullptr || m_drafts == nullptr || m_key.isEmpty())
        return;
    // A disk that is full is told when something is saved for good; a draft is only a help.
    if (m_form->canUndo() || !m_form->tray().empty() || m_restoredHere)
        (void)m_drafts->save(m_key, m_form->draft(), QDateTime::currentDateTimeUtc());
    else
        m_drafts->forget(m_key);
}

void FormPanel::used()
{
    m_saving.stop();
    m_restored->hide();
    m_restoredHere = false;
    if (m_drafts != nullptr && !m_key.isEmpty())
        m_drafts->forget(m_key);
}

bool FormPanel::check()
{
    if (m_form == nullptr)
        return false;
    m_view->checkNow();
    if (m_form->valid())
        return true;
    showFace(Face::Form);
    m_search->clear();
    m_form->touchAll();
    m_view->reveal(m_form->wrong().front());
    summarize();
    return false;
}

void FormPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FormPanel::focusContent()
{
    if (m_face == Face::Form)
        m_view->focusFirst();
    else
        (m_face == Face::Json ? m_json : m_yaml)->setFocus(Qt::OtherFocusReason);
}

bool FormPanel::event(QEvent* event)
{
    // The editor of the source takes Escape for itself; here it goes back to the form.
    if (event->type() == QEvent::ShortcutOverride && m_face != Face::Form &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress && m_face != Face::Form &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        showFace(Face::Form);
        m_view->focusFirst();
        return true;
    }
    return QWidget::event(event);
}

// --- the same data as text -------------------------------------------------------------------------------------------

void FormPanel::showFace(Face face)
{
    m_typing.stop();
    if (m_unread && face != m_face && !readSource()) { // what is typed there is not thrown away
        m_faces->button(static_cast<int>(m_face))->setChecked(true);
        return;
    }
    m_face = face;
    m_faces->button(static_cast<int>(face))->setChecked(true);
    m_stack->setCurrentIndex(face == Face::Form ? 0 : 1);
    showParts();
    m_json->setVisible(face == Face::Json);
    m_yaml->setVisible(face == Face::Yaml);
    if (face != Face::Form && !m_unread)
        writeSource();
}

void FormPanel::writeSource()
{
    TextEditor* editor = m_face == Face::Json ? m_json : m_yaml;
    if (m_form == nullptr)
        return editor->load({});
    const Values::Shared now = m_form->payload();
    const std::string text = m_face == Face::Json ? now->root().dump(2) + "\n" : now->root().yaml();
    m_writing = true;
    m_drop->hide();
    editor->setReadOnly(text.size() > mostSource);
    if (text.size() > mostSource) {
        editor->load(QByteArray());
        m_sourceState->setText(tr("This form is too large to be edited as text (%1).").arg(bytesText(text.size())));
    } else {
        const QByteArray bytes = QByteArray::fromStdString(text);
        if (editor->bytes() != bytes)
            editor->load(bytes);
        m_sourceState->clear();
    }
    m_sourceState->setVisible(!m_sourceState->text().isEmpty());
    m_writing = false;
}

bool FormPanel::readSource()
{
    m_typing.stop();
    if (m_form == nullptr || m_face == Face::Form)
        return true;
    TextEditor* editor = m_face == Face::Json ? m_json : m_yaml;
    const std::string text = editor->bytes().toStdString();
    const auto tell = [this](const Error& error) {
        setRole(m_sourceState, "error");
        m_sourceState->setText((error.where.empty() ? QString() : qs(error.where) + QStringLiteral(": ")) +
                               qs(error.message) +
                               (error.hint.empty() ? QString() : QStringLiteral(" ") + qs(error.hint)));
        m_sourceState->show();
        m_drop->show();
        return false; // the form stays as it was
    };
    const auto values = m_face == Face::Json ? Values::fromJson(text, "JSON") : Values::fromYaml(text, "YAML");
    if (!values)
        return tell(values.error());
    m_reading = true;
    const auto set = m_form->setValue(m_form->root(), (*values)->root());
    m_reading = false;
    if (!set)
        return tell(set.error());
    m_unread = false;
    m_view->checkNow();
    m_sourceState->clear();
    m_sourceState->hide();
    m_drop->hide();
    return true;
}

// --- what is wrong, what was kept ------------------------------------------------------------------------------------

void FormPanel::summarize()
{
    int wrong = 0;
    int open = 0;
    if (m_form != nullptr)
        for (const NodeId node : m_form->wrong())
            ++(m_form->touched(node) ? wrong : open);
    m_state->setVisible(m_form != nullptr);
    m_summary->setVisible(wrong + open > 0);
    if (wrong > 0)
        m_state->set(StateLabel::State::Error, tr("%Ln fields need attention", nullptr, wrong));
    else if (open > 0)
        m_state->set(StateLabel::State::Note, tr("%Ln fields are still to be filled in", nullptr, open));
    else
        m_state->set(StateLabel::State::Ok, tr("Everything fits"));
    markParts();
    m_summary->setText(tr("Show"));
    m_summary->setAccessibleName(tr("Show what is wrong: %1").arg(m_state->text()));
}

// The tabs of a large form; a search goes through all of it.
void FormPanel::showParts()
{
    const QSignalBlocker quiet(m_parts);
    const auto& parts = m_view->parts();
    while (m_parts->count() > static_cast<int>(parts.size()))
        m_parts->removeTab(m_parts->count() - 1);
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        const FormView::Part& part = parts[static_cast<std::size_t>(i)];
        if (i == m_parts->count())
            m_parts->addTab(part.title);
        m_parts->setTabText(i, part.title);
        m_parts->setTabData(i, static_cast<qulonglong>(part.node));
        if (part.node == m_view->part())
            m_parts->setCurrentIndex(i);
    }
    m_parts->setVisible(!parts.empty() && m_face == Face::Form && m_search->text().trimmed().isEmpty());
    markParts();
}

// Where something is wrong or still to be filled in is seen on the tab.
void FormPanel::markParts()
{
    if (m_form == nullptr || m_parts->count() == 0)
        return;
    QHash<NodeId, std::pair<int, int>> found; // wrong, and still open
    for (const NodeId node : m_form->wrong()) {
        auto& [wrong, open] = found[m_view->partOf(node)];
        ++(m_form->touched(node) ? wrong : open);
    }
    for (int i = 0; i < m_parts->count(); ++i) {
        const auto [wrong, open] = found.value(static_cast<NodeId>(m_parts->tabData(i).toULongLong()));
        m_parts->setTabIcon(i, wrong > 0  ? m_theme.icon(QStringLiteral("error"), QStringLiteral("error"))
                               : open > 0 ? m_theme.icon(QStringLiteral("note"), QStringLiteral("dim"))
                                          : QIcon());
        m_parts->setTabToolTip(i, wrong > 0  ? tr("%Ln fields need attention", nullptr, wrong)
                                  : open > 0 ? tr("%Ln fields are still to be filled in", nullptr, open)
                                             : QString());
    }
}

void FormPanel::showTray()
{
    emptyLayout(m_kept);
    if (m_form == nullptr)
        return m_tray->hide();
    const auto kept = m_form->tray();
    for (const schema::KeptInput& input : kept) {
        auto* holder = new QWidget(m_tray);
        holder->setObjectName(QStringLiteral("formKept"));
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* what =
            new ElidedLabel(QStringLiteral("%1: %2").arg(qs(input.label), qs(input.text).simplified()), holder);
        auto* why = new ElidedLabel(qs(input.reason), holder);
        setRole(why, "caption");
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(what);
        words->addWidget(why);
        row->addLayout(words, 1);
        const bool suggested = input.suggestion != 0 && m_form->exists(input.suggestion);
        auto* restore =
            quietButton(suggested ? tr("Restore as %1").arg(qs(m_form->label(input.suggestion))) : tr("Restore"),
                        "formRestore", holder);
        restore->setAccessibleName(tr("Restore %1").arg(qs(input.label)));
        auto* drop = quietButton(tr("Discard"), "formDiscard", holder);
        drop->setAccessibleName(tr("Discard %1").arg(qs(input.label)));
        row->addWidget(restore);
        row->addWidget(drop);
        connect(restore, &QPushButton::clicked, this, [this, id = input.id, why] {
            if (const auto done = m_form->restore(id); !done) {
                setRole(why, "error");
                why->setText(qs(done.error().message));
            }
        });
        connect(drop, &QPushButton::clicked, this, [this, id = input.id] { m_form->discard(id); });
        m_kept->addWidget(holder);
    }
    const int rows = std::min<int>(static_cast<int>(kept.size()), 3);
    m_tray->findChild<QScrollArea*>()->setFixedHeight(rows * m_theme.points(44));
    m_tray->setVisible(!kept.empty());
}

} // namespace pluma::ui
