#include "panels/program/adopt_page.h"
#include "memory/adopt.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QPlainTextEdit* linesField(const QString& name, const char* object, const QString& example, const Theme& theme,
                           QWidget* parent)
{
    auto* edit = new TextBox(parent);
    edit->setObjectName(QLatin1String(object));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(example);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(theme.mono());
    edit->setFixedHeight(theme.points(78));
    return edit;
}

std::vector<std::string> linesOf(const QPlainTextEdit* edit)
{
    std::vector<std::string> out;
    for (const QString& line : edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            out.push_back(ss(line.trimmed()));
    return out;
}

QString percentText(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? QStringLiteral("0 %")
                      : QLocale().toString(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1) +
                            QStringLiteral(" %");
}

} // namespace

AdoptPage::AdoptPage(const Bench& bench, const QString& folder, QWidget* parent) : Page(parent), m_bench(bench)
{
    setObjectName(QStringLiteral("adoptPage"));
    QVBoxLayout* column = readable(this, bench.theme.points(860));
    column->addWidget(label(title(), "title", this));
    auto* what = label(tr("A git repository becomes a program by one folder, .pluma, that says where its phases stand. "
                          "No file of yours is moved or changed."),
                       "dim", this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(8);
    makeFields(column);
    makeFacts(column);
    column->addStretch();
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &AdoptPage::look);
    if (!folder.isEmpty())
        m_folder->setText(folder);
    renew();
}

void AdoptPage::makeFields(QVBoxLayout* column)
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto field = [&](const QString& name, const char* object, const QString& example) {
        auto* line = new QLineEdit(this);
        line->setObjectName(QLatin1String(object));
        line->setAccessibleName(name);
        line->setPlaceholderText(example);
        return line;
    };
    auto* row = new QHBoxLayout;
    m_folder = field(tr("Folder"), "adoptFolder", tr("of a git repository, or below one"));
    auto* browse = quietButton(tr("Browse…"), "adoptBrowse", this);
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    form->addRow(tr("Folder"), row);
    m_program = field(tr("Program"), "adoptProgram", tr("its id; otherwise taken from the folder's name"));
    form->addRow(tr("Program"), m_program);
    m_title = field(tr("Title"), "adoptTitle", tr("in words; may be empty"));
    form->addRow(tr("Title"), m_title);
    auto* patterns = new QVBoxLayout;
    m_layout =
        linesField(tr("Layout"), "adoptLayout", QStringLiteral("…/{domain}-*/**/CAx/{phase}/**"), m_bench.theme, this);
    patterns->addWidget(m_layout);
    m_propose = linkButton(tr("Propose from the tree"), "adoptPropose", this);
    m_propose->setProperty("link", true);
    patterns->addWidget(m_propose, 0, Qt::AlignLeft);
    form->addRow(tr("Layout"), patterns);
    m_topics = linesField(tr("Topics"), "adoptTopics", tr("Requirements=CAD, one a line, where the layout has {topic}"),
                          m_bench.theme, this);
    form->addRow(tr("Topics"), m_topics);
    column->addLayout(form);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("The repository to adopt"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        if (!m_typed) {
            const QSignalBlocker a(m_layout);
            const QSignalBlocker b(m_topics);
            m_layout->clear();
            m_topics->clear();
        }
        m_typing.start();
        renew();
    });
    connect(m_program, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    for (QPlainTextEdit* edit : {m_layout, m_topics})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            m_typed = true;
            m_typing.start();
        });
    connect(m_propose, &QPushButton::clicked, this, [this] {
        m_typed = false;
        const QSignalBlocker a(m_layout);
        const QSignalBlocker b(m_topics);
        m_layout->clear();
        m_topics->clear();
        look();
    });
}

void AdoptPage::makeFacts(QVBoxLayout* column)
{
    column->addSpacing(12);
    column->addWidget(hairline(this));
    column->addSpacing(8);
    m_sentence = label({}, "heading", this);
    m_sentence->setObjectName(QStringLiteral("adoptSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_shares = label({}, "dim", this);
    m_shares->setObjectName(QStringLiteral("adoptShares"));
    m_shares->setWordWrap(true);
    column->addWidget(m_shares);
    m_patterns = new QTreeWidget(this);
    m_patterns->setObjectName(QStringLiteral("adoptPatterns"));
    m_patterns->setAccessibleName(tr("What each pattern catches"));
    m_patterns->setHeaderLabels({tr("Pattern"), tr("Files"), tr("With a phase")});
    m_patterns->setUniformRowHeights(true);
    m_patterns->setTextElideMode(Qt::ElideMiddle);
    m_patterns->setFrameShape(QFrame::NoFrame);
    m_patterns->header()->setStretchLastSection(false);
    m_patterns->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_patterns->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_patterns->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_patterns->setMinimumHeight(m_bench.theme.points(180));
    column->addWidget(m_patterns);
    m_refusal = new StateLabel(m_bench.theme, this);
    m_refusal->setObjectName(QStringLiteral("adoptRefusal"));
    column->addWidget(m_refusal);
    auto* row = new QHBoxLayout;
    m_adopt = primaryButton(tr("Adopt"), "adoptButton", this);
    m_stop = quietButton(tr("Stop"), "adoptStop", this);
    row->addWidget(m_adopt);
    row->addWidget(m_stop);
    row->addStretch();
    column->addLayout(row);
    connect(m_adopt, &QPushButton::clicked, this, &AdoptPage::adopt);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_bench.jobs.cancel(m_job); });
}

QVariantMap AdoptPage::state() const
{
    return {{QStringLiteral("folder"), m_folder->text()},
            {QStringLiteral("program"), m_program->text()},
            {QStringLiteral("title"), m_title->text()},
            {QStringLiteral("layout"), m_typed ? m_layout->toPlainText() : QString()},
            {QStringLiteral("topics"), m_typed ? m_topics->toPlainText() : QString()}};
}

void AdoptPage::restore(const QVariantMap& state)
{
    m_program->setText(state.value(QStringLiteral("program")).toString());
    m_title->setText(state.value(QStringLiteral("title")).toString());
    m_folder->setText(state.value(QStringLiteral("folder")).toString());
    const QString layout = state.value(QStringLiteral("layout")).toString();
    if (!layout.isEmpty()) {
        m_layout->setPlainText(layout);
        m_topics->setPlainText(state.value(QStringLiteral("topics")).toString());
    }
}

void AdoptPage::focusContent() { (m_folder->text().isEmpty() ? m_folder : m_program)->setFocus(); }

Result<memory::AdoptRequest> AdoptPage::request() const
{
    memory::AdoptRequest request;
    request.folder = ss(m_folder->text().trimmed());
    request.program = ss(m_program->text().trimmed());
    request.title = ss(m_title->text().trimmed());
    request.layout = linesOf(m_layout);
    for (const std::string& line : linesOf(m_topics)) {
        PLUMA_TRY(auto topic, tfa::parseTopic(line));
        request.topics.push_back(std::move(topic));
    }
    request.adopt = true;
    return request;
}

void AdoptPage::look()
{
    m_typing.stop();
    m_ready = false;
    if (m_looking)
        m_bench.jobs.cancel(m_job);
    const int generation = ++m_generation;
    const auto wanted = request();
    if (!wanted)
        return refuse(wanted.error());
    if (wanted->folder.empty()) {
        m_looking = false;
        return renew();
    }
    m_looking = true;
    renew();
    m_job = m_bench.jobs.run<Proposal>(
        tr("Look at what would be adopted"),
        [request = *wanted, environment = m_bench.session.environment()](Job& job) -> Result<Proposal> {
            PLUMA_TRY(auto workspace, memory::Workspace::open(request.folder, environment));
            Proposal proposal;
            proposal.request = request;
            PLUMA_TRY(proposal.suggestion, memory::suggest(workspace, proposal.request, job));
            PLUMA_TRY(const auto vocabulary, tfa::Vocabulary::shipped());
            const auto codes = vocabulary.phaseCodes();
            const auto& found = proposal.suggestion.byPhase;
            proposal.phases.assign(found.begin(), found.end());
            std::stable_sort(proposal.phases.begin(), proposal.phases.end(), [&codes](const auto& a, const auto& b) {
                return std::find(codes.begin(), codes.end(), a.first) < std::find(codes.begin(), codes.end(), b.first);
            });
            return proposal;
        },
        this,
        [this, generation](Result<Proposal> proposal) {
            if (generation != m_generation)
                return;
            m_looking = false;
            if (!proposal)
                return refuse(proposal.error());
            show(*proposal);
        },
        true);
}

void AdoptPage::refuse(const Error& error)
{
    m_looking = false;
    m_ready = false;
    m_sentence->setText(tr("This cannot be adopted as it is."));
    m_shares->clear();
    m_patterns->clear();
    m_refusal->set(StateLabel::State::Error,
                   (error.where.empty() ? QString() : qs(error.where) + QStringLiteral(": ")) + qs(error.message) +
                       (error.hint.empty() ? QString() : QLatin1Char('\n') + qs(error.hint)));
    renew();
    m_refusal->show();
}

void AdoptPage::show(const Proposal& proposal)
{
    const tfa::Suggestion& s = proposal.suggestion;
    if (m_program->text().trimmed().isEmpty())
        m_program->setPlaceholderText(qs(proposal.request.program));
    if (!m_typed) {
        const QSignalBlocker a(m_layout);
        const QSignalBlocker b(m_topics);
        QStringList lines;
        for (const tfa::PatternCount& pattern : s.patterns)
            lines << qs(pattern.pattern);
        m_layout->setPlainText(lines.join(QLatin1Char('\n')));
        lines.clear();
        for (const tfa::Topic& topic : s.topics)
            lines << qs(topic.name + "=" + topic.phase);
        m_topics->setPlainText(lines.join(QLatin1Char('\n')));
    }
    const bool any = s.withPhase + s.withoutPhase > 0;
    m_sentence->setText(tr("%Ln file(s)", nullptr, static_cast<int>(s.files)) + QStringLiteral(": ") +
                        tr("%1 with a phase, %2 common that keep domain or ATA, %3 common with neither")
                            .arg(countText(s.withPhase), countText(s.withoutPhase), countText(s.unmatched)));
    QStringList phases;
    for (const auto& [phase, count] : proposal.phases)
        phases << qs(phase) + QLatin1Char(' ') + countText(count);
    m_shares->setText(tr("%1 with a phase, %2 without one but placed. Common files are frozen with every phase.")
                          .arg(percentText(s.withPhase, s.files), percentText(s.withoutPhase, s.files)) +
                      (phases.isEmpty() ? QString() : QLatin1Char('\n') + phases.join(QStringLiteral("   "))));
    showPatterns(s);
    if (!any)
        m_refusal->set(
            StateLabel::State::Warn,
            tr("No folder looks like a phase, a domain, an ATA chapter or a usual topic. Say in the layout where "
               "they stand."));
    m_refusal->setVisible(!any);
    m_ready = s.files > 0; // also where every file is common, if that is what is wanted
    renew();
}

void AdoptPage::showPatterns(const tfa::Suggestion& s)
{
    m_patterns->clear();
    for (const tfa::PatternCount& pattern : s.patterns) {
        auto* top = new QTreeWidgetItem(m_patterns,
                                        {qs(pattern.pattern), countText(pattern.files), countText(pattern.withPhase)});
        top->setToolTip(0, qs(pattern.pattern));
        top->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        top->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        for (const std::string& sample : pattern.samples) {
            auto* item = new QTreeWidgetItem(top, {qs(sample)});
            item->setForeground(0, m_bench.theme.color(QStringLiteral("dim")));
            item->setToolTip(0, qs(sample));
        }
        top->setExpanded(s.patterns.size() <= 4);
    }
    if (!s.otherTopics.empty()) {
        auto* top = new QTreeWidgetItem(m_patterns, {tr("Names at {topic} that no phase is said for")});
        for (const auto& [name, count] : s.otherTopics)
            new QTreeWidgetItem(top, {qs(name), countText(count)});
    }
    if (s.unmatched > 0) {
        auto* top = new QTreeWidgetItem(m_patterns, {tr("Not matched: common to all phases"), countText(s.unmatched)});
        top->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        for (const std::string& sample : s.unmatchedSamples) {
            auto* item = new QTreeWidgetItem(top, {qs(sample)});
            item->setForeground(0, m_bench.theme.color(QStringLiteral("dim")));
            item->setToolTip(0, qs(sample));
        }
    }
}

void AdoptPage::renew()
{
    const QString program =
        m_program->text().trimmed().isEmpty() ? m_program->placeholderText() : m_program->text().trimmed();
    if (m_folder->text().trimmed().isEmpty()) {
        m_sentence->setText(tr("Choose a folder first."));
        m_shares->clear();
        m_patterns->clear();
        m_refusal->hide();
    } else if (m_looking) {
        m_sentence->setText(tr("Looking …"));
        m_refusal->hide();
    }
    m_patterns->setVisible(m_patterns->topLevelItemCount() > 0);
    m_adopt->setEnabled(m_ready && !m_writing && !m_looking);
    m_adopt->setText(m_writing ? tr("Adopting …") : m_ready ? tr("Adopt as %1").arg(program) : tr("Adopt"));
    m_adopt->setAccessibleName(m_adopt->text());
    m_stop->setVisible(m_looking || m_writing);
    m_sentence->setAccessibleName(m_sentence->text());
}

void AdoptPage::adopt()
{
    const auto wanted = request();
    if (!wanted || m_writing)
        return;
    m_writing = true;
    renew();
    m_job = m_bench.jobs.run<memory::AdoptResult>(
        tr("Adopt %1").arg(m_folder->text()),
        [request = *wanted, environment = m_bench.session.environment()](Job& job) -> Result<memory::AdoptResult> {
            PLUMA_TRY(auto workspace, memory::Workspace::open(request.folder, environment));
            return memory::adopt(workspace, request, job);
        },
        this,
        [this, folder = m_folder->text().trimmed()](Result<memory::AdoptResult> done) {
            m_writing = false;
            if (!done) {
                m_bench.tell(done.error());
                return refuse(done.error());
            }
            QString hints;
            for (const std::string& hint : done->hints)
                hints += (hints.isEmpty() ? QString() : QStringLiteral("; ")) + qs(hint);
            m_bench.notify({Notice::Level::Good, tr("%1 is a program now.").arg(qs(done->program)), folder, hints});
            Q_EMIT adopted(folder);
            Q_EMIT closeWanted();
        });
}

} // namespace pluma::ui
