#include "panels/contexts/freeze_page.h"
#include "memory/freeze.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "base/text.h"
#include "widgets/choice.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int mostShown = 500; // paths below one heading

QTreeWidget* pathTree(const QString& name, const char* object, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1String(object));
    tree->setAccessibleName(name);
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setTextElideMode(Qt::ElideMiddle);
    tree->setFrameShape(QFrame::NoFrame);
    return tree;
}

// Eight groups of eight: what one compares with what another reads out.
QString grouped(const std::string& fingerprint)
{
    QString out;
    for (std::size_t i = 0; i < fingerprint.size(); i += 8)
        out += (i > 0 ? QStringLiteral(" ") : QString()) + qs(std::string_view(fingerprint).substr(i, 8));
    return out;
}

void addPaths(QTreeWidget* tree, const QString& head, const std::vector<std::string>& paths)
{
    if (paths.empty())
        return;
    auto* top = new QTreeWidgetItem(tree, {head});
    for (std::size_t i = 0; i < std::min<std::size_t>(paths.size(), mostShown); ++i) {
        auto* item = new QTreeWidgetItem(top, {qs(paths[i])});
        item->setData(0, Qt::UserRole, qs(paths[i]));
        item->setToolTip(0, qs(paths[i]));
    }
    if (paths.size() > mostShown)
        new QTreeWidgetItem(top, {FreezePage::tr("and %1 more").arg(countText(paths.size() - mostShown))});
    top->setExpanded(paths.size() <= 12);
}

// As tall as what is in it, within reason: a page scrolls as a whole.
void fit(QTreeWidget* tree, int rowHeight)
{
    int rows = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        rows += 1 + (tree->topLevelItem(i)->isExpanded() ? tree->topLevelItem(i)->childCount() : 0);
    tree->setFixedHeight(std::clamp(rows, 1, 12) * rowHeight + 8);
    tree->setVisible(rows > 0);
}

} // namespace

FreezePage::FreezePage(const Bench& bench, const QString& phase, QWidget* parent) : Page(parent), m_bench(bench)
{
    setObjectName(QStringLiteral("freezePage"));
    QVBoxLayout* column = readable(this, bench.theme.points(820));
    column->addWidget(label(tr("Freeze a phase"), "title", this));
    auto* what = label(tr("A context holds every artifact of a phase at one commit, signed, for ever."), "dim", this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(8);
    makeChoices(column);
    makeFacts(column);
    column->addStretch();
    m_typing.setSingleShot(true);
    m_typing.setInterval(50);
    connect(&m_typing, &QTimer::timeout, this, &FreezePage::look);
    connect(&bench.session, &Session::changed, this, [this] {
        // The preview reads every artifact; who does not look at it does not need it.
        m_stale = !isVisible();
        if (!m_freezing && !m_stale)
            m_typing.start();
    });
    choose(phase);
    look();
}

void FreezePage::makeChoices(QVBoxLayout* column)
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_phase = new Choice(this);
    m_phase->setObjectName(QStringLiteral("freezePhase"));
    m_phase->setAccessibleName(tr("Phase"));
    if (const auto snapshot = m_bench.session.snapshot()) {
        for (const std::string& code : snapshot->phases()) {
            const auto count = snapshot->byPhase.find(code);
            m_phase->addItem(count == snapshot->byPhase.end()
                                 ? tr("%1 (no artifact)").arg(qs(code))
                                 : tr("%1 (%2 artifacts)").arg(qs(code), countText(count->second)),
                             qs(code));
        }
        m_phase->addItem(tr("All phases"), QStringLiteral("ALL"));
    }
    form->addRow(tr("Phase"), m_phase);
    m_label = new QLineEdit(this);
    m_label->setObjectName(QStringLiteral("freezeLabel"));
    m_label->setAccessibleName(tr("Label"));
    m_label->setPlaceholderText(tr("for example PDR; may be empty"));
    form->addRow(tr("Label"), m_label);
    m_template = new QCheckBox(tr("A template for new programs"), this);
    m_template->setObjectName(QStringLiteral("freezeTemplate"));
    form->addRow(QString(), m_template);
    column->addLayout(form);
    connect(m_phase, &QComboBox::currentIndexChanged, &m_typing, qOverload<>(&QTimer::start));
}

void FreezePage::makeFacts(QVBoxLayout* column)
{
    makeSentence(column);
    makeDirty(column);
    makeFindings(column);
    makeButtons(column);
    for (QWidget* later :
         std::initializer_list<QWidget*>{m_stop, m_mend, m_changes, m_findings, m_pointers, m_copy, m_trust, m_refusal})
        later->hide(); // empty until it is known what would be frozen
    connectButtons();
    connectTrees();
}

void FreezePage::makeSentence(QVBoxLayout* column)
{
    column->addSpacing(12);
    column->addWidget(hairline(this));
    column->addSpacing(8);
    m_sentence = label(tr("Looking …"), "heading", this);
    m_sentence->setObjectName(QStringLiteral("freezeSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_commit = label({}, "dim", this);
    m_commit->setWordWrap(true);
    m_commit->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_commit);
    m_changes = pathTree(tr("What is new"), "freezeChanges", this);
    column->addWidget(m_changes);
    m_signer = label({}, "dim", this);
    m_signer->setObjectName(QStringLiteral("freezeSigner"));
    m_signer->setWordWrap(true);
    m_signer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trust = new StateLabel(m_bench.theme, this);
    column->addWidget(m_trust);
    auto* print = new QHBoxLayout;
    print->addWidget(m_signer);
    m_copy = iconButton(m_bench.theme, QStringLiteral("duplicate"), tr("Copy the fingerprint"), "freezeCopyKey", this);
    print->addWidget(m_copy);
    print->addStretch();
    column->addLayout(print);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_signer->text()); });
}

void FreezePage::makeDirty(QVBoxLayout* column)
{
    m_dirtyBox = new QWidget(this);
    auto* box = new QVBoxLayout(m_dirtyBox);
    box->setContentsMargins(0, 8, 0, 0);
    m_dirty = label({}, "text", m_dirtyBox);
    m_dirty->setObjectName(QStringLiteral("freezeDirty"));
    m_dirty->setWordWrap(true);
    box->addWidget(m_dirty);
    m_dirtyFiles = pathTree(tr("Files that are not committed"), "freezeDirtyFiles", m_dirtyBox);
    box->addWidget(m_dirtyFiles);
    m_commitFirst = new QCheckBox(tr("Commit them first, with this message"), m_dirtyBox);
    m_commitFirst->setObjectName(QStringLiteral("freezeCommit"));
    box->addWidget(m_commitFirst);
    m_message = new QLineEdit(m_dirtyBox);
    m_message->setObjectName(QStringLiteral("freezeMessage"));
    m_message->setAccessibleName(tr("Message of the commit"));
    m_message->setPlaceholderText(tr("What was done"));
    m_message->setEnabled(false);
    box->addWidget(m_message);
    column->addWidget(m_dirtyBox);
    m_dirtyBox->hide();
}

void FreezePage::makeFindings(QVBoxLayout* column)
{
    m_findingsHead = label({}, "heading", this);
    m_findingsHead->setObjectName(QStringLiteral("freezeFindingsHead"));
    column->addSpacing(8);
    column->addWidget(m_findingsHead);
    m_findings = pathTree(tr("Findings"), "freezeFindings", this);
    column->addWidget(m_findings);
    m_pointers = new StateLabel(m_bench.theme, this);
    m_pointers->setObjectName(QStringLiteral("freezePointers"));
    column->addWidget(m_pointers);
    column->addSpacing(8);
    m_refusal = new StateLabel(m_bench.theme, this);
    m_refusal->setObjectName(QStringLiteral("freezeRefusal"));
    column->addWidget(m_refusal);
}

void FreezePage::makeButtons(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    m_freeze = primaryButton(tr("Freeze"), "freezeButton", this);
    m_stop = quietButton(tr("Stop"), "freezeStop", this);
    m_mend = quietButton({}, "freezeMend", this);
    row->addWidget(m_freeze);
    row->addWidget(m_mend);
    row->addWidget(m_stop);
    row->addStretch();
    column->addLayout(row);
}

void FreezePage::connectButtons()
{
    connect(m_commitFirst, &QCheckBox::toggled, this, [this](bool on) {
        m_message->setEnabled(on);
        if (on)
            m_message->setFocus();
        renew();
    });
    connect(m_message, &QLineEdit::textChanged, this, &FreezePage::renew);
    connect(m_freeze, &QPushButton::clicked, this, &FreezePage::freeze);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_bench.jobs.cancel(m_job); });
    connect(m_mend, &QPushButton::clicked, this, [this] {
        const QString command = m_mend->property("command").toString();
        if (command.isEmpty())
            look();
        else
            m_bench.invoke(command);
    });
}

void FreezePage::connectTrees()
{
    const auto follow = [this](QTreeWidgetItem* item) {
        const QString path = item->data(0, Qt::UserRole).toString();
        if (!path.isEmpty())
            Q_EMIT openPlace(path, item->data(0, Qt::UserRole + 1).toInt(), 1);
    };
    connect(m_findings, &QTreeWidget::itemActivated, this, follow);
    connect(m_changes, &QTreeWidget::itemActivated, this, follow);
    const auto refit = [this](QTreeWidget* tree) { return [this, tree] { fit(tree, m_bench.theme.points(24)); }; };
    connect(m_dirtyFiles, &QTreeWidget::itemActivated, this, follow);
    for (QTreeWidget* tree : {m_changes, m_findings, m_dirtyFiles}) {
        connect(tree, &QTreeWidget::itemExpanded, this, refit(tree));
        connect(tree, &QTreeWidget::itemCollapsed, this, refit(tree));
    }
}

QString FreezePage::title() const
{
    return m_phase->currentData().toString() == QStringLiteral("ALL")
               ? tr("Freeze all phases")
               : tr("Freeze %1").arg(m_phase->currentData().toString());
}

void FreezePage::choose(const QString& phase)
{
    if (const int at = m_phase->findData(phase); at >= 0)
        m_phase->setCurrentIndex(at);
}

QVariantMap FreezePage::state() const
{
    return {{QStringLiteral("phase"), m_phase->currentData()},
            {QStringLiteral("label"), m_label->text()},
            {QStringLiteral("template"), m_template->isChecked()},
            {QStringLiteral("message"), m_message->text()}};
}

void FreezePage::restore(const QVariantMap& state)
{
    choose(state.value(QStringLiteral("phase")).toString());
    m_label->setText(state.value(QStringLiteral("label")).toString());
    m_template->setChecked(state.value(QStringLiteral("template")).toBool());
    m_message->setText(state.value(QStringLiteral("message")).toString());
}

void FreezePage::focusContent() { m_phase->setFocus(); }

memory::FreezeRequest FreezePage::request() const
{
    memory::FreezeRequest request;
    request.program = m_bench.session.snapshot()->program.id;
    request.phases = {ss(m_phase->currentData().toString())};
    request.label = ss(m_label->text().trimmed());
    request.isTemplate = m_template->isChecked();
    return request;
}

void FreezePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false) && !m_freezing)
        m_typing.start();
}

void FreezePage::look()
{
    const auto snapshot = m_bench.session.snapshot();
    Q_EMIT titleChanged();
    if (!snapshot || m_freezing)
        return;
    if (m_looking)
        m_bench.jobs.cancel(m_job);
    m_looking = true;
    const int generation = ++m_generation;
    renew();
    m_job = m_bench.session.run<memory::FreezePreview>(
        tr("Look at what would be frozen"),
        [request = request(), folder = snapshot->absolute({})](memory::Workspace& workspace, Job& job) {
            return memory::previewFreeze(workspace, request, folder, job);
        },
        this,
        [this, generation](Result<memory::FreezePreview> preview) {
            if (generation != m_generation)
                return;
            m_looking = false;
            m_error.reset();
            m_preview.reset();
            if (preview)
                show(*preview);
            else
                m_error = preview.error();
            m_preview = preview ? std::optional(std::move(*preview)) : std::nullopt;
            renew();
        },
        true);
}

void FreezePage::show(const memory::FreezePreview& preview)
{
    const QString commit = qs(preview.commit.id).left(10);
    m_commit->setText(preview.dirty.empty()
                          ? tr("Commit %1: %2").arg(commit, qs(preview.commit.subject))
                          : tr("A new commit on top of %1: %2").arg(commit, qs(preview.commit.subject)));
    m_commit->setToolTip(qs(preview.commit.id));
    showChanges(preview);
    showFindings(preview);
    showDirty(preview);
    m_trust->show();
    m_copy->setVisible(!preview.signer.empty());
    if (preview.signer.empty()) {
        m_trust->set(StateLabel::State::Warn, tr("There is no key of yours on this machine yet."));
        m_signer->clear();
    } else {
        const QString who = preview.person.empty() ? tr("your key, which is not enrolled") : qs(preview.person);
        const bool trusted = preview.trust && trust::isTrusted(*preview.trust);
        m_trust->set(trusted ? StateLabel::State::Ok : StateLabel::State::Warn,
                     trusted ? tr("Will be signed by %1: a verification on this machine trusts it.").arg(who)
                     : preview.trust == trust::TrustLevel::Unpinned
                         ? tr("Will be signed by %1: nothing is pinned for this program on this "
                              "machine, so a verification says “unpinned”.")
                               .arg(who)
                         : tr("Will be signed by %1: a verification on this machine says “%2”.")
                               .arg(who, qs(preview.trust ? wordOf(*preview.trust) : "")));
        m_signer->setText(grouped(preview.signer));
    }
}

// A commit takes all of them, so those that the phase has not say that they come along.
void FreezePage::showDirty(const memory::FreezePreview& preview)
{
    m_dirtyBox->setVisible(!preview.dirty.empty());
    m_dirtyFiles->clear();
    const auto snapshot = m_bench.session.snapshot();
    if (preview.dirty.empty() || !snapshot)
        return;
    m_dirty->setText(
        tr("%Ln file(s) are not committed. A context freezes a commit, so all of them are committed first; "
           "the figures above count them as they are.",
           nullptr, static_cast<int>(preview.dirty.size())));
    std::vector<std::string> of;
    std::vector<std::string> others;
    for (const auto& [letter, path] : preview.dirty) {
        const std::string phase = snapshot->phaseOf(path);
        const bool mine = std::find(preview.phases.begin(), preview.phases.end(), phase) != preview.phases.end();
        (mine ? of : others).push_back(path);
    }
    const QString phases = qs(join(preview.phases, ", "));
    addPaths(m_dirtyFiles, tr("%Ln of %1", nullptr, static_cast<int>(of.size())).arg(phases), of);
    addPaths(m_dirtyFiles,
             tr("%Ln of other phases or common, committed with them", nullptr, static_cast<int>(others.size())),
             others);
    fit(m_dirtyFiles, m_bench.theme.points(24));
}

void FreezePage::showChanges(const memory::FreezePreview& preview)
{
    m_changes->clear();
    if (preview.previous) {
        addPaths(m_changes, tr("%Ln new artifact(s)", nullptr, static_cast<int>(preview.added.size())), preview.added);
        addPaths(m_changes, tr("%Ln changed artifact(s)", nullptr, static_cast<int>(preview.changed.size())),
                 preview.changed);
        addPaths(m_changes, tr("%Ln artifact(s) no longer there", nullptr, static_cast<int>(preview.removed.size())),
                 preview.removed);
    }
    fit(m_changes, m_bench.theme.points(24));
}

void FreezePage::showFindings(const memory::FreezePreview& preview)
{
    m_findings->clear();
    for (const Finding& finding : preview.findings) {
        auto* item = new QTreeWidgetItem(
            m_findings,
            {qs(finding.message) + (finding.path.empty() ? QString() : QStringLiteral("  ") + qs(finding.path))});
        item->setIcon(0, m_bench.theme.icon(QStringLiteral("problems"), finding.severity == Severity::Error
                                                                            ? QStringLiteral("error")
                                                                            : QStringLiteral("warn")));
        item->setToolTip(0, qs(finding.path.empty() ? finding.message : finding.path + "\n" + finding.message));
        item->setData(0, Qt::UserRole, qs(finding.path));
        item->setData(0, Qt::UserRole + 1, finding.line);
    }
    const QString head = preview.findings.empty()
                             ? tr("No finding in what would be frozen")
                             : tr("%Ln finding(s)", nullptr, static_cast<int>(preview.findings.size()));
    m_pointers->setVisible(preview.elsewhere.lfsPointers > 0);
    m_pointers->set(StateLabel::State::Warn,
                    tr("%Ln artifact(s) are pointers of Git LFS: the pointer is frozen, the content is not", nullptr,
                       static_cast<int>(preview.elsewhere.lfsPointers)));
    m_findingsHead->setText(head);
    fit(m_findings, m_bench.theme.points(24));
}

void FreezePage::renew()
{
    const bool shown = m_preview.has_value();
    QString why;
    QString mend;
    QString command;
    if (m_error) {
        why = qs(m_error->message) + (m_error->hint.empty() ? QString() : QLatin1Char('\n') + qs(m_error->hint));
        mend = tr("Look again");
    } else if (shown && m_preview->refusal) {
        why = qs(m_preview->refusal->message);
        const auto snapshot = m_bench.session.snapshot();
        if (snapshot && snapshot->trust.restricted()) {
            mend = tr("See what would run…");
            command = QStringLiteral("trust.show");
        } else if (m_preview->refusal->code == ErrorCode::Denied) {
            mend = tr("Enrol my key…");
            command = QStringLiteral("keys.enroll");
        }
    } else if (shown && !m_preview->dirty.empty() && !m_commitFirst->isChecked()) {
        why = tr("Commit the files first, or tick that freezing does it.");
    } else if (shown && !m_preview->dirty.empty() && m_message->text().trimmed().isEmpty()) {
        why = tr("A commit needs a message.");
    }
    m_refusal->setVisible(!why.isEmpty() && !m_looking);
    m_refusal->set(m_error || (shown && m_preview->refusal) ? StateLabel::State::Error : StateLabel::State::Note, why);
    m_mend->setVisible(!mend.isEmpty());
    m_mend->setText(mend);
    m_mend->setProperty("command", command);
    m_freeze->setEnabled(shown && why.isEmpty() && !m_looking && !m_freezing);
    m_freeze->setToolTip(why);
    m_freeze->setText(m_freezing ? tr("Freezing …") : title());
    m_freeze->setAccessibleName(m_freeze->text());
    m_mend->setAccessibleName(m_mend->text());
    m_stop->setVisible(m_freezing || m_looking);
    if (m_looking)
        m_sentence->setText(tr("Looking …"));
    else if (!shown)
        m_sentence->setText(tr("Nothing can be frozen here yet."));
    else {
        const memory::FreezePreview& preview = *m_preview;
        const QString artifacts = tr("%Ln artifact(s)", nullptr, static_cast<int>(preview.artifacts));
        QString since = tr("the first context of this phase");
        if (preview.previous) {
            const QString name = contextName(*preview.previous);
            since = preview.added.empty() && preview.changed.empty() && preview.removed.empty()
                        ? tr("the same artifacts as %1").arg(name)
                        : tr("since %1: %2 new, %3 changed, %4 gone")
                              .arg(name, countText(preview.added.size()), countText(preview.changed.size()),
                                   countText(preview.removed.size()));
        }
        m_sentence->setText(QStringLiteral("%1, %2, %3; %4")
                                .arg(artifacts, bytesText(preview.bytes),
                                     tr("%Ln common file(s)", nullptr, static_cast<int>(preview.common)), since));
    }
    m_sentence->setAccessibleName(m_sentence->text());
}

void FreezePage::freeze()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || !m_preview || m_freezing)
        return;
    memory::FreezeRequest wanted = request();
    if (!m_preview->dirty.empty())
        wanted.commitMessage = ss(m_message->text().trimmed());
    m_freezing = true;
    renew();
    m_job = m_bench.session.run<memory::FreezeResult>(
        title(),
        [wanted, folder = snapshot->absolute({})](memory::Workspace& workspace, Job& job) {
            return memory::freeze(workspace, wanted, folder, job);
        },
        this,
        [this](Result<memory::FreezeResult> result) {
            m_freezing = false;
            if (!result) {
                m_error = result.error();
                m_bench.tell(result.error());
                m_bench.session.refresh();
                return renew();
            }
            m_bench.notify({Notice::Level::Good,
                            tr("Froze %Ln artifact(s) as %1.", nullptr, static_cast<int>(result->artifacts))
                                .arg(contextName(result->context)),
                            {},
                            {}});
            m_bench.session.refresh();
            Q_EMIT frozen(qs(result->context.commit));
            Q_EMIT closeWanted();
        });
}

} // namespace pluma::ui
