#include "tour/tour.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QTextStream>
#include <QTreeView>
#include <QTreeWidget>
#include <cstdio>
#include <ctime>
#include <utility>

#include "base/files.h"
#include "base/text.h"
#include "editor/text_editor.h"
#include "frame/docks.h"
#include "frame/document_area.h"
#include "frame/finder.h"
#include "widgets/form/form_view.h"
#include "widgets/pieces.h"
#include "widgets/session/verdicts.h"
#include "widgets/words/text.h"

namespace pluma::ui {

Tour::Tour(MainWindow& window, Theme& theme, QString source, QString out)
    : m_window(window), m_theme(theme), m_source(std::move(source)), m_out(QDir(out).absolutePath())
{
}

void Tour::add(QString title, std::function<void()> act, std::function<bool()> done)
{
    m_steps.push_back({std::move(title), std::move(act), std::move(done)});
}

QWidget* Tour::widget(const char* name) const
{
    // The one that can be seen: pages in other tabs have widgets of the same name.
    for (QWidget* candidate : m_window.findChildren<QWidget*>(QLatin1String(name)))
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

void Tour::click(QWidget* widget, QPoint at)
{
    if (widget == nullptr)
        return;
    if (at.isNull())
        at = widget->rect().center();
    QWidget* target = widget;
    if (QWidget* child = widget->childAt(at);
        child != nullptr && !child->testAttribute(Qt::WA_TransparentForMouseEvents)) {
        at = child->mapFrom(widget, at);
        target = child;
    }
    const QPointF local(at);
    const QPointF global = target->mapToGlobal(local);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, local, global, Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }
    if (target->focusPolicy() != Qt::NoFocus)
        target->setFocus(Qt::MouseFocusReason);
}

void Tour::key(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(target, &event);
    }
}

// Typed one key at a time, as a person does, before the step counts as done.
void Tour::type(const QString& text, std::function<void()> then)
{
    m_keys += text;
    if (then)
        m_after = std::move(then);
}

void Tour::run(const char* action) { m_window.actions().find(QLatin1String(action))->trigger(); }

bool Tour::onArtifact() const
{
    const Page* front = m_window.documents().current();
    return front != nullptr && !front->artifact().isEmpty();
}

bool Tour::quiet() const { return m_window.bench().jobs.idle(); }

void Tour::plan()
{
    planFinding();
    planWriting();
    planAsking();
    planFreezing();
    planCloning();
    planMeasuring();
    for (const auto& scenes : m_window.frame().scenes())
        scenes(*this);
    planLooks();
}

void Tour::planFinding()
{
    Session& session = m_window.bench().session;
    add(tr("Welcome"), [this] { run("help.welcome"); });
    add(
        tr("Take the program as it lies in git"),
        [this] {
            m_window.bench().jobs.run<bool>(
                tr("Clone the example"),
                [source = ss(m_source), out = ss(m_out)](Job& job) -> Result<bool> {
                    std::error_code error;
                    std::filesystem::remove_all(out + "/workspace", error);
                    PLUMA_CHECK(runGit(gitProcess(out, {"clone", "-q", "--", source, "workspace"}), job));
                    return true;
                },
                this,
                [this](Result<bool> cloned) {
                    if (!cloned)
                        return m_window.bench().tell(cloned.error());
                    m_window.openWorkspace(m_out + QStringLiteral("/workspace"));
                });
        },
        [this, &session] { return session.isOpen() && session.snapshot()->inventory && quiet(); });
    add(tr("Find an artifact by a few letters"), [this] {
        run("go.anything");
        type(QStringLiteral("wing geometry"));
    });
    add(
        tr("Open it"), [this] { key(Qt::Key_Return); }, [this] { return onArtifact() && quiet(); });
    add(
        tr("Filter the navigator"),
        [this] {
            run("go.filter");
            type(QStringLiteral("interface csv"));
        },
        [this] { return quiet(); });
    add(
        tr("Open a table"), [this] { key(Qt::Key_Return); },
        [this] { return quiet() && widget("csvTable") != nullptr; });
    add(tr("Back to the tree"), [this] {
        if (auto* filter = qobject_cast<QLineEdit*>(widget("navigatorFilter")))
            filter->clear();
        if (auto* tree = qobject_cast<QTreeView*>(widget("navigatorTree"))) {
            tree->setFocus();
            tree->setCurrentIndex(tree->model()->index(0, 0));
            key(Qt::Key_Right);
            key(Qt::Key_Down);
            key(Qt::Key_Right);
        }
    });
}

void Tour::planWriting()
{
    Session& session = m_window.bench().session;
    add(
        tr("Render a document from a template"),
        [this] {
            run("go.anything");
            type(QStringLiteral("ICD-MAP-INTERFACE\n"));
        },
        [this] { return quiet() && widget("templateTarget") != nullptr; });
    add(
        tr("Say between which domains"),
        [this] {
            const auto choose = [this](const char* field, const char* domain) {
                if (QWidget* line = widget(field)) {
                    line->setFocus();
                    type(QLatin1String(domain));
                }
            };
            choose("field_/domain_from", "AAA");
            m_after = [choose] { choose("field_/domain_to", "CQH"); };
        },
        [this] {
            const auto* to = qobject_cast<QLineEdit*>(widget("field_/domain_to"));
            return to != nullptr && to->text() == QStringLiteral("CQH");
        });
    add(
        tr("The document follows the form"),
        [this] {
            if (QWidget* rows = widget("items_/data_exchanges")) { // as it is copied from a spreadsheet
                rows->setFocus();
                QApplication::clipboard()->setText(QStringLiteral("h2_tank_pressure\tfloat32, kPa\t10 Hz\tARINC 429"));
                key(Qt::Key_V, Qt::ControlModifier);
            }
            if (QWidget* target = widget("templateTarget")) {
                target->setFocus();
                type(QStringLiteral("CAD-ICD-AAA-CQH.md"));
            }
        },
        [this] {
            const auto* button = qobject_cast<QPushButton*>(widget("templateWrite"));
            return quiet() && button != nullptr && button->isEnabled();
        });
    add(
        tr("Write it into the program"), [this] { click(widget("templateWrite")); },
        [this, &session] {
            return quiet() && onArtifact() && session.snapshot()->changes.count("CAD-ICD-AAA-CQH.md") > 0;
        });
}

void Tour::planAsking()
{
    add(
        tr("Say in a sentence what is needed"),
        [this] {
            run("go.assistant");
            type(QStringLiteral("an ICD between propulsion and cryogenics: tank pressure as float32 at 10 Hz over "
                                "ARINC 429 and fill level as float32 at 1 Hz over CAN"));
        },
        [this] {
            const auto* button = qobject_cast<QPushButton*>(widget("assistantOpen"));
            return quiet() && button != nullptr && button->isEnabled();
        });
    add(
        tr("The form holds what the sentence says"), [this] { click(widget("assistantOpen")); },
        [this] {
            const auto* to = qobject_cast<QLineEdit*>(widget("field_/domain_to"));
            return quiet() && to != nullptr && to->text() == QStringLiteral("CQH");
        });
    add(
        tr("How the template is written"), [this] { run("template.source"); },
        [this] { return quiet() && widget("templateEditor") != nullptr; });
}

void Tour::planFreezing()
{
    Session& session = m_window.bench().session;
    add(tr("Ask the palette to freeze"), [this] {
        run("help.palette");
        type(QStringLiteral("freeze"));
    });
    add(
        tr("What freezing would do is shown first"), [this] { key(Qt::Key_Return); },
        [this] {
            const QWidget* commit = widget("freezeCommit");
            return quiet() && commit != nullptr && commit->isVisible();
        });
    add(
        tr("Freeze the design phase"),
        [this] {
            if (QWidget* label = widget("freezeLabel"))
                label->setFocus();
            type(QStringLiteral("PDR"));
            m_after = [this] {
                click(widget("freezeCommit")); // which goes on to the message
                type(QStringLiteral("Add the interface between airframe and hydrogen storage"));
                m_after = [this] { click(widget("freezeButton")); };
            };
        },
        [this, &session] {
            return quiet() && !session.snapshot()->contexts.empty() && widget("contextVerdict") != nullptr &&
                   m_window.verdicts().find(session.snapshot()->contexts.back().commit) != nullptr;
        });
}

void Tour::planCloning()
{
    Session& session = m_window.bench().session;
    add(
        tr("Clone it to a new program"), [this] { click(widget("contextClone")); },
        [this] { return quiet() && widget("cloneValues") != nullptr; });
    add(
        tr("Give it another wing span"),
        [this] {
            if (auto* values = qobject_cast<QTableWidget*>(widget("cloneValues")))
                for (int row = 0; row < values->rowCount(); ++row) {
                    const QString name = values->item(row, 0)->text();
                    const QString value = name == QStringLiteral("wing_span")            ? QStringLiteral("45 m")
                                          : name == QStringLiteral("engines")            ? QStringLiteral("4")
                                          : name == QStringLiteral("passenger_capacity") ? QStringLiteral("350")
                                                                                         : QString();
                    if (!value.isEmpty())
                        values->item(row, 2)->setText(value);
                }
        },
        [this] {
            const auto* button = qobject_cast<QPushButton*>(widget("cloneDo"));
            return quiet() && button != nullptr && button->isEnabled() && button->text() != tr("Clone");
        });
    add(
        tr("Write the clone"), [this] { click(widget("cloneDo")); },
        [this, &session] {
            return quiet() && session.snapshot()->contexts.size() >= 2 &&
                   m_window.verdicts().find(session.snapshot()->contexts.back().commit) != nullptr;
        });
    add(
        tr("See what differs"),
        [this, &session] {
            const auto& contexts = session.snapshot()->contexts;
            m_window.frame().open(QStringLiteral("compare:") + qs(contexts[contexts.size() - 2].commit) +
                                  QLatin1Char('|') + qs(contexts.back().commit));
        },
        [this] {
            const auto* tree = qobject_cast<QTreeWidget*>(widget("compareTree"));
            return quiet() && tree != nullptr && tree->topLevelItemCount() > 0;
        });
}

void Tour::planMeasuring()
{
    add(
        tr("Measure the reuse"),
        [this] {
            m_window.bench().invoke(QStringLiteral("metrics"));
            click(widget("commandRun"));
        },
        [this] { return quiet() && widget("resultPage") != nullptr; });
    add(
        tr("Check the program"),
        [this] {
            m_window.docks().reveal(QStringLiteral("problems"));
            click(widget("problemsCheck"));
        },
        [this] { return quiet(); });
}

void Tour::planLooks()
{
    Session& session = m_window.bench().session;
    add(tr("Manager"), [this] { m_window.docks().show(QStringLiteral("manager")); });
    add(tr("Reviewer"), [this] { m_window.docks().show(QStringLiteral("reviewer")); });
    add(tr("Planner"), [this] { m_window.docks().show(QStringLiteral("planner")); });
    add(tr("Preferences"), [this] {
        m_window.docks().show(QStringLiteral("engineer"));
        run("window.preferences");
    });
    add(tr("Keyboard shortcuts"), [this] { run("window.shortcuts"); });
    add(
        tr("The other theme"),
        [this, &session] {
            m_theme.choose(m_theme.dark() ? Theme::Choice::Light : Theme::Choice::Dark);
            m_window.bench().openContext(qs(session.snapshot()->contexts.front().commit));
        },
        [this] { return quiet(); });
    add(tr("High contrast"), [this] { m_theme.choose(Theme::Choice::HighContrast); });
}

int Tour::run()
{
    QDir().mkpath(m_out);
    if (m_source.isEmpty() || !QFile::exists(m_source + QStringLiteral("/.git"))) {
        std::fputs("error: the tour needs a repository to work on\nhint: pluma example create DIR, then "
                   "pluma-workbench --tour OUT DIR\n",
                   stderr);
        return 2;
    }
    m_window.setGeometry(m_window.screen()->geometry()); // what is shown is shown at the size of the screen
    QApplication::setActiveWindow(&m_window);            // there may be no window manager to do it
    plan();
    m_poll.setInterval(20);
    connect(&m_poll, &QTimer::timeout, this, &Tour::next);
    connect(&m_heart, &Heartbeat::beat, this, &Tour::beat);
    m_heart.start();
    m_poll.start();
    QApplication::exec();
    return m_ok ? 0 : 1;
}

void Tour::beat(qint64 late, qint64 worked)
{
    if (!m_acted || m_at >= m_steps.size() || m_records.empty())
        return;
    Record& record = m_records.back();
    if (late > record.stall) {
        record.stall = late;
        record.own = worked;
    }
    if (late > m_worst) {
        m_worst = late;
        m_worstOwn = worked;
        m_worstStep = m_steps[m_at].title;
    }
}

// Words that do not fit where they stand: buttons and plain one-line labels that are narrower than their text needs.
QStringList Tour::clipped() const
{
    QStringList out;
    for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        QString text;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text =
                qobject_cast<const QPushButton*>(widget) != nullptr || qobject_cast<const QCheckBox*>(widget) != nullptr
                    ? button->text()
                    : QString();
        } else if (const auto* words = qobject_cast<const QLabel*>(widget)) {
            const bool gives = words->wordWrap() || qobject_cast<const ElidedLabel*>(widget) != nullptr ||
                               words->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            text = gives ? QString() : words->text();
        }
        if (!text.isEmpty() && widget->width() + 1 < widget->sizeHint().width() &&
            widget->maximumWidth() > widget->width())
            out << QStringLiteral("%1 \"%2\" has %3 of %4 pixels")
                       .arg(widget->objectName(), text)
                       .arg(widget->width())
                       .arg(widget->sizeHint().width());
    }
    return out;
}

void Tour::next()
{
    if (m_at >= m_steps.size())
        return finish();
    Step& step = m_steps[m_at];
    if (!m_acted) {
        m_records.push_back({step.title, {}, 0, 0, 0, true});
        m_acted = true;
        m_sinceStep.start();
        m_settled.invalidate();
        step.act();
        return;
    }
    if (!m_keys.isEmpty()) {
        const QChar c = m_keys.at(0);
        m_keys.remove(0, 1);
        if (c == QLatin1Char('\n'))
            key(Qt::Key_Return, {}, QStringLiteral("\r"));
        else
            key(c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
        if (m_keys.isEmpty() && m_after)
            std::exchange(m_after, {})();
        m_settled.invalidate();
        return;
    }
    const bool done = !step.done || step.done();
    const bool late = m_sinceStep.elapsed() > step.seconds * 1000;
    if (!done && !late) {
        m_settled.invalidate();
        return;
    }
    if (!m_settled.isValid()) {
        m_settled.start();
        m_records.back().ms = m_sinceStep.elapsed();
        return;
    }
    if (m_settled.elapsed() < 250)
        return; // let it paint
    Record& record = m_records.back();
    record.ok = done;
    m_ok = m_ok && done;
    m_acted = false; // taking the picture is the tour's own time, not the window's
    for (const QString& words : clipped())
        std::printf("    clipped: %s\n", qPrintable(words));
    const QString name = QStringLiteral("%1.png").arg(m_at + 1, 2, 10, QLatin1Char('0'));
    if (step.picture && m_window.grab().save(m_out + QLatin1Char('/') + name))
        record.file = name;
    std::printf("%2zu. %s  (%lld ms%s)\n", m_at + 1, qPrintable(step.title), static_cast<long long>(record.ms),
                done ? "" : ", NOT DONE");
    std::fflush(stdout);
    ++m_at;
    if (!done) { // what follows builds on it
        std::fprintf(stderr, "error: step %zu was not done within %d s: %s\nhint: its picture is %s\n", m_at,
                     step.seconds, qPrintable(step.title), qPrintable(m_out + QLatin1Char('/') + name));
        return finish();
    }
    m_heart.forget();
}

void Tour::finish()
{
    m_poll.stop();
    m_heart.stop();
    QFile file(m_out + QStringLiteral("/report.html"));
    if (file.open(QIODevice::WriteOnly)) {
        QTextStream out(&file);
        out << "<!doctype html><meta charset=\"utf-8\"><title>PLUMA Workbench: the "
               "tour</title><style>body{font:14px/1.5 Inter,sans-serif;max-width:1320px;margin:32px auto;padding:0 "
               "16px;color:#1b1f27;background:#f6f7f9}figure{margin:32px 0}img{max-width:100%;border:1px solid "
               "#d5d9e0;border-radius:6px}figcaption{margin:0 0 8px}b{font-weight:600}span{color:#596273}</style>";
        out << "<h1>PLUMA Workbench: the main job in the window</h1><p>"
            << QStringLiteral("The interface thread never stood still for longer than %1 ms, %2 ms of them its own "
                              "work (in “%3”). Pictures are %4 × %5 pixels.")
                   .arg(m_worst)
                   .arg(m_worstOwn)
                   .arg(m_worstStep.toHtmlEscaped())
                   .arg(m_window.width())
                   .arg(m_window.height())
            << "</p>";
        int number = 0;
        for (const Record& record : m_records)
            out << "<figure><figcaption><b>" << ++number << ". " << record.title.toHtmlEscaped() << "</b> <span>"
                << record.ms << " ms, longest stall " << record.stall << " ms, of its own work " << record.own << " ms"
                << (record.ok ? "" : ", not done in time") << "</span></figcaption><img src=\"" << record.file
                << "\" alt=\"" << record.title.toHtmlEscaped() << "\"></figure>";
    }
    std::printf("worst stall of the interface thread: %lld ms, %lld ms of them its own work, in \"%s\"\nThe report is "
                "in %s/report.html.\n",
                static_cast<long long>(m_worst), static_cast<long long>(m_worstOwn), qPrintable(m_worstStep),
                qPrintable(m_out));
    for (Page* page : m_window.documents().pages())
        if (!page->artifact().isEmpty() && page->isDirty())
            page->discard();
    QApplication::exit(m_ok ? 0 : 1);
}

} // namespace pluma::ui
