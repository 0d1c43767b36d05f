#include "testing.h"
#include "window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

#include "editor/text_editor.h"
#include "frame/actions.h"

using namespace pluma;
using namespace pluma::ui;

// The size of text changes everything that is on the screen at once, and back.
class TestScale : public testing::WindowTest {
    Q_OBJECT

    struct Facts {
        QString what;
        int font = 0;
        int picture = 0; ///< height of a pixmap
    };
    static bool hasText(const QWidget* widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            return !label->text().isEmpty();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            return !button->text().isEmpty();
        for (const char* kind : {"QLineEdit", "QComboBox", "QTabBar", "QHeaderView", "QAbstractItemView", "QMenuBar",
                                 "QMenu", "QDockWidget", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox",
                                 "QStatusBar", "QProgressBar", "QGroupBox"})
            if (widget->inherits(kind))
                return true;
        return false;
    }
    // Every widget that shows words, or a picture, by its address.
    std::map<const QWidget*, Facts> look() const
    {
        std::map<const QWidget*, Facts> out;
        QList<QWidget*> all = m_window->findChildren<QWidget*>();
        all << m_window.get();
        for (const QWidget* widget : all) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const QPixmap pixmap = label != nullptr ? label->pixmap() : QPixmap();
            if (!hasText(widget) && pixmap.isNull())
                continue;
            QString what = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
            if (label != nullptr)
                what += QStringLiteral(" “") + label->text().left(30) + QStringLiteral("”");
            for (const QWidget* at = widget->parentWidget(); at != nullptr; at = at->parentWidget())
                what += QStringLiteral(" < ") + QLatin1String(at->metaObject()->className());
            out[widget] = {what, hasText(widget) ? QFontInfo(widget->font()).pixelSize() : 0,
                           pixmap.isNull() ? 0 : pixmap.height()};
        }
        return out;
    }
    // Words that a bound of their widget cuts off.
    QStringList cut() const
    {
        QStringList out;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!hasText(widget) || widget->maximumHeight() == QWIDGETSIZE_MAX || !widget->isVisible())
                continue;
            int needs = widget->fontMetrics().height();
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view != nullptr)
                needs += 2;
            if (widget->maximumHeight() < needs)
                out << QStringLiteral("%1 %2: %3 of %4")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                           .arg(widget->maximumHeight())
                           .arg(needs);
        }
        for (const QTableView* table : m_window->findChildren<QTableView*>())
            for (int row = 0; row < std::min(3, table->model() != nullptr ? table->model()->rowCount() : 0); ++row)
                if (table->isVisible() && table->rowHeight(row) > 0 &&
                    table->rowHeight(row) < table->fontMetrics().height())
                    out << QStringLiteral("row of %1: %2 of %3")
                               .arg(table->objectName())
                               .arg(table->rowHeight(row))
                               .arg(table->fontMetrics().height());
        for (const QTreeView* tree : m_window->findChildren<QTreeView*>())
            if (tree->isVisible() && tree->model() != nullptr && tree->model()->rowCount() > 0) {
                const int height = tree->visualRect(tree->model()->index(0, 0)).height();
                if (height > 0 && height < tree->fontMetrics().height())
                    out << QStringLiteral("row of %1: %2 of %3")
                               .arg(tree->objectName())
                               .arg(height)
                               .arg(tree->fontMetrics().height());
            }
        return out;
    }
    void invoke(const char* id) { m_window->bench().invoke(QLatin1String(id)); }
    void settle()
    {
        (void)QTest::qWaitFor([this] { return m_window->bench().jobs.idle(); }, 20000);
        QTest::qWait(100);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("ex"), true));
        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                        QStringLiteral("-q")},
                       m_repository),
                 0);
        makeWindow(QStringLiteral("w.ini"), {1700, 1100});
        QVERIFY(openProgram());
        for (const char* id :
             {"help.welcome", "go.program", "search.files", "help.index", "window.shortcuts", "metabuilder.start",
              "metabuilder.commands", "context.freeze", "help.about", "window.preferences"})
            invoke(id);
        m_window->bench().openContext(qs(session().snapshot()->contexts.front().id));
        settle();
        m_window->bench().file(FileAction::History, pick(".md"));
        QVERIFY(open(pick("geometry-001.yaml")) != nullptr);
        open(pick(".md"));
        open(pick(".csv"));
        settle();
    }
    void cleanupTestCase() { m_window.reset(); }

    void everythingGrowsAtOnce_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("150") << 150;
        QTest::newRow("200") << 200;
    }
    void everythingGrowsAtOnce()
    {
        QFETCH(int, scale);
        // Each page in front once, so that what it shows is made.
        for (int i = 0; i < m_window->documents().count(); ++i) {
            m_window->documents().setCurrentIndex(i);
            settle();
        }
        QCOMPARE(cut(), QStringList());
        const auto before = look();
        QVERIFY(before.size() > 200);
        m_settings->set(settings::scale, scale);
        settle();
        for (int i = 0; i < m_window->documents().count(); ++i) {
            m_window->documents().setCurrentIndex(i);
            settle();
            QVERIFY2(cut().isEmpty(), qPrintable(m_window->documents().current()->key() + QStringLiteral(": ") +
                                                 cut().join(QStringLiteral("; "))));
        }
        const auto after = look();
        QStringList small;
        int compared = 0;
        for (const auto& [widget, facts] : before) {
            const auto now = after.find(widget);
            if (now == after.end())
                continue; // made anew
            ++compared;
            if (facts.font > 0 && now->second.font < facts.font * scale / 100 - 1)
                small << QStringLiteral("%1: %2 → %3").arg(facts.what).arg(facts.font).arg(now->second.font);
            if (facts.picture > 0 && now->second.picture < facts.picture * scale / 100 - 1)
                small << QStringLiteral("picture %1: %2 → %3")
                             .arg(facts.what)
                             .arg(facts.picture)
                             .arg(now->second.picture);
        }
        // What was made anew is as large as the rest.
        for (const auto& [widget, facts] : after)
            if (facts.font > 0 && facts.font < 10 * scale / 100)
                small << QStringLiteral("new %1: %2").arg(facts.what).arg(facts.font);
        QVERIFY2(small.isEmpty(), qPrintable(small.mid(0, 20).join(QLatin1Char('\n'))));
        QVERIFY(compared > 150);
        // And back, with nothing left over.
        m_settings->set(settings::scale, 100);
        settle();
        QStringList large;
        for (const auto& [widget, facts] : look())
            if (const auto was = before.find(widget);
                was != before.end() && facts.font > 0 && std::abs(facts.font - was->second.font) > 1)
                large << QStringLiteral("%1: %2 → %3").arg(facts.what).arg(was->second.font).arg(facts.font);
        QVERIFY2(large.isEmpty(), qPrintable(large.mid(0, 20).join(QLatin1Char('\n'))));
    }

    void measuresGrowAndComeBack()
    {
        const auto* navigator = m_window->findChild<QWidget*>(QStringLiteral("navigator"));
        QVERIFY(navigator != nullptr);
        const int width = navigator->minimumWidth();
        m_window->bench().openContext(qs(session().snapshot()->contexts.front().id));
        settle();
        auto* table = m_window->documents().current()->findChild<QTableView*>(QStringLiteral("contextParameters"));
        QVERIFY(table != nullptr);
        const int column = table->columnWidth(0);
        auto* editor = open(pick(".md"))->editor();
        const int line = editor->textHeight(0);
        m_settings->set(settings::scale, 200);
        settle();
        QCOMPARE(navigator->minimumWidth(), 2 * width);
        QCOMPARE(table->columnWidth(0), 2 * column);
        QVERIFY(editor->textHeight(0) > line * 17 / 10);
        m_settings->set(settings::scale, 100);
        settle();
        QCOMPARE(navigator->minimumWidth(), width);
        QCOMPARE(table->columnWidth(0), column);
    }
};

QTEST_MAIN(TestScale)
#include "tst_scale.moc"
