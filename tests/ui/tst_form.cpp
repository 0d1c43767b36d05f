// The form one sees: editors for what is visible, keys, errors, tables, and a schema that changes under the hands.
#include "testing.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <qtestspontaneevent.h>

#include "base/json.h"
#include "forms/form_panel.h"
#include "widgets/form/form_view.h"
#include "widgets/theme/style.h"

using namespace pluma;
using namespace pluma::ui;
using pluma::testing::q;

namespace {

schema::FormSchema schemaOf(const std::string& text)
{
    return schema::FormSchema::of(*Values::fromYaml(text, "schema.yaml"));
}

const char* const order = R"(
title: Order
type: object
required: [part, quantity, delivery, mass_kg]
properties:
  part: {type: string, title: Part number, pattern: '^[A-Z]{3}-[0-9]{4}$', description: Three letters and four digits, examples: [WNG-0042]}
  quantity: {type: integer, minimum: 1, description: How many are needed}
  mass_kg: {type: number, description: Of one piece}
  phase: {enum: [CAD, CAE, CAI]}
  country: {enum: [AT, BE, CH, CZ, DE, DK, ES, FR, GB, IT, NL, PL, SE], title: Country of delivery}
  sealed: {type: boolean, description: Whether the crate is sealed}
  due: {type: string, format: date}
  ticket: {type: string, format: uuid}
  note: {type: [string, 'null'], maxLength: 2000}
  delivery:
    title: Delivery
    description: How it travels
    oneOf:
      - {title: On a day, type: object, required: [day], properties: {day: {type: string, format: date}, gate: {type: string}}}
      - {title: Within days, type: object, required: [days], properties: {days: {type: integer, minimum: 1}}}
  lines:
    title: Lines
    type: array
    items: {type: object, properties: {part: {type: string}, quantity: {type: integer}, unit: {enum: [each, kg]}, ok: {type: boolean}}}
  tags: {type: array, items: {type: string}, description: Free words}
  labels: {type: object, additionalProperties: {type: string}}
  extra: {description: Anything else}
)";

void keep(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("PLUMA_KEEP");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace

class TestFormView : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    schema::FormOptions m_options;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_options.units = std::make_shared<const Units>(*Units::shipped());
        QApplication::setStyle(new WorkbenchStyle(*m_theme));
        m_theme->choose(qEnvironmentVariable("PLUMA_THEME") == QStringLiteral("dark") ? Theme::Choice::Dark
                                                                                      : Theme::Choice::Light);
    }

    // The wheel over anything scrolls the form and changes no value, whatever takes the event on its way.
    void wheel()
    {
        schema::Form form(schemaOf(order), m_options);
        FormView view(*m_theme);
        view.resize(520, 300);
        view.setForm(&form);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto scroll = [](QWidget* over, int dx, int dy) {
            const QPointF at(over->rect().center());
            QWheelEvent event(at, over->mapToGlobal(at), {}, {dx, dy}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&event); // only what comes from outside is handed on to parents
            qApp->notify(over, &event);
        };
        // All that was typed and chosen; that a field lost the keyboard when it was scrolled away is no change of it.
        const auto content = [&form] { return q(form.draft().dump()).remove(QStringLiteral("\"u\":true")); };
        const auto payload = [&form] {
            const auto values = form.payload();
            return q(values->root().dump());
        };
        const QString sent = payload();
        // Lists and maps are gone into when they come into view the first time, which changes nothing of what is sent.
        for (int top = 0; top <= view.verticalScrollBar()->maximum(); top += 180) {
            view.verticalScrollBar()->setValue(top);
            QTest::qWait(1);
        }
        QCOMPARE(payload(), sent);
        const QString before = content();
        int over = 0;
        int moved = 0;
        for (int top = 0; top <= view.verticalScrollBar()->maximum(); top += 180) {
            for (QWidget* widget : view.findChildren<QWidget*>()) {
                if (!widget->isVisible())
                    continue;
                for (const QPoint delta : {QPoint(0, -120), QPoint(0, 120), QPoint(120, 0), QPoint(-120, 0)}) {
                    view.verticalScrollBar()->setValue(top);
                    const QPointer<QWidget> there(widget);
                    scroll(widget, delta.x(), delta.y());
                    ++over;
                    moved += view.verticalScrollBar()->value() != top;
                    if (there == nullptr)
                        break; // it was scrolled away
                }
            }
        }
        QVERIFY2(over > 100, qPrintable(QString::number(over)));
        QVERIFY2(moved > over / 4, qPrintable(QStringLiteral("%1 of %2").arg(moved).arg(over)));
        QCOMPARE(content(), before);
        QCOMPARE(payload(), sent);
    }

    // A schema inside itself is searched as far as anything is in it.
    void searchEnds()
    {
        QElapsedTimer timer;
        timer.start();
        schema::Form form(
            schemaOf("$ref: '#/$defs/c'\n$defs:\n  c: {type: object, properties: {name: {type: string}, a: {$ref: "
                     "'#/$defs/c'}, b: {$ref: '#/$defs/c'}, c: {$ref: '#/$defs/c'}, d: {$ref: '#/$defs/c'}}}\n"),
            m_options);
        FormView view(*m_theme);
        view.resize(1000, 600);
        view.setForm(&form);
        view.show();
        view.setFilter(QStringLiteral("name"));
        QVERIFY(view.rowCount() >= 1);
        view.setFilter(QStringLiteral("nothing is called that"));
        QCOMPARE(view.rowCount(), 0);
        QVERIFY(form.setText(form.at("/a/b/name"), "x").has_value());
        view.setFilter(QStringLiteral("name"));
        QVERIFY(view.rowCount() < 40);
    }

    // Groups of a large form are tabs; what is wrong is told there, search looks everywhere, going to a field changes
    // the tab; a few fields, or one group, stay one form.
    void aLargeFormFallsIntoParts()
    {
        const auto vehicle = [](int fields, const std::string& more) {
            std::string text = "type: object\nrequired: [name, mass]\nproperties:\n  name: {type: string}\n";
            for (const char* group : {"mass", "wing", "tail"}) {
                text += std::string("  ") + group + ":\n    type: object\n    required: [g0]\n    properties:\n";
                for (int i = 0; i < fields; ++i)
                    text += "      g" + std::to_string(i) + ": {type: string, title: " + group + " " +
                            std::to_string(i) + "}\n";
            }
            return schemaOf(text + more);
        };
        schema::Form small(vehicle(6, {}), m_options);
        schema::Form form(vehicle(20, {}), m_options);
        FormPanel panel(*m_theme);
        panel.resize(1000, 700);
        panel.show();
        auto* tabs = panel.findChild<QTabBar*>(QStringLiteral("formParts"));
        panel.setForm(&small);
        QVERIFY(!tabs->isVisible());
        QCOMPARE(panel.view().rowCount(), 1 + 3 + 6);
        panel.setForm(&form);
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->count(), 4);
        QCOMPARE(tabs->tabText(0), QStringLiteral("General"));
        QCOMPARE(tabs->tabText(2), QStringLiteral("Wing"));
        QCOMPARE(panel.view().rowCount(), 1);
        QVERIFY(!tabs->tabToolTip(1).isEmpty()); // a mass is asked for
        QVERIFY(tabs->tabToolTip(2).isEmpty());  // a wing is not
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        QCOMPARE(panel.view().part(), form.at("/wing"));
        QCOMPARE(panel.view().rowCount(), 21);
        keep(panel, "parts");
        auto* line = panel.findChild<QLineEdit*>(QStringLiteral("field_/wing/g3"));
        QVERIFY(line != nullptr && line->isVisible());
        QVERIFY(panel.findChild<QLineEdit*>(QStringLiteral("field_/mass/g0")) == nullptr);
        QTest::keyClicks(line, QStringLiteral("12"));
        QTRY_VERIFY(!tabs->tabToolTip(2).isEmpty()); // now that there is a wing, it asks for its first
        auto* search = panel.findChild<QLineEdit*>(QStringLiteral("formSearch"));
        QTest::keyClicks(search, QStringLiteral("tail 7"));
        QVERIFY(!tabs->isVisible());
        QCOMPARE(panel.view().rowCount(), 2);
        search->clear();
        QVERIFY(tabs->isVisible());
        QCOMPARE(panel.view().rowCount(), 21);
        QVERIFY(!panel.check());
        QCOMPARE(panel.view().partOf(form.wrong().front()), panel.view().part());
        QCOMPARE(tabs->currentIndex(), 0); // a name is missing
        // A part that a newer schema does not have any more.
        panel.view().showPart(form.at("/tail"));
        QCOMPARE(tabs->currentIndex(), 3);
        form.reconcile(vehicle(5, {}));
        QVERIFY(!tabs->isVisible());
        QVERIFY(panel.view().rowCount() > 1);
        form.reconcile(vehicle(20, {}));
        QVERIFY(tabs->isVisible());
        panel.setForm(nullptr);
        QVERIFY(!tabs->isVisible());
    }

    void longTextIsNotCut()
    {
        schema::Form form(schemaOf("{properties: {data: {type: string, format: binary}}}"), m_options);
        QVERIFY(form.setText(form.at("/data"), std::string(100'000, 'A')).has_value());
        FormView view(*m_theme);
        view.resize(1000, 600);
        view.setForm(&form);
        view.show();
        auto* line = view.findChild<QLineEdit*>(QStringLiteral("field_/data"));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(form.text(form.at("/data")).size(), 99'999U);
    }

    void durationsInWords()
    {
        schema::Form form(
            schemaOf("{properties: {d: {type: string, format: duration}, t: {type: string, format: time}}}"),
            m_options);
        FormView view(*m_theme);
        view.resize(1000, 600);
        view.setForm(&form);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* line = view.findChild<QLineEdit*>(QStringLiteral("field_/d"));
        for (const auto& [typed, written] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"2 h 30 min", "PT2H30M"}, {"90s", "PT90S"}, {"1:30", "PT1H30M"}, {"3d", "P3D"}, {"P1Y2M", "P1Y2M"}}) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, QLatin1String(typed));
            QTest::keyClick(line, Qt::Key_Tab);
            QCOMPARE(q(form.text(form.at("/d"))), QLatin1String(written));
            QVERIFY(form.validate());
        }
        view.findChild<QPushButton*>(QStringLiteral("fieldNow"))->click();
        QVERIFY(form.validate());
    }

    // Anything may happen while a menu is open.
    void aMenuOutlivesItsField()
    {
        schema::Form form(schemaOf("{properties: {a: {type: string}}}"), m_options);
        FormView view(*m_theme);
        view.resize(1000, 600);
        view.setForm(&form);
        view.show();
        view.findChild<QToolButton*>(QStringLiteral("fieldMore"))->click();
        form.reconcile(schemaOf("{properties: {a: {type: boolean}}}"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(view.rowCount(), 1);
    }

    void anotherUnitIsShownInThatOfTheField()
    {
        schema::Form form(schemaOf("{properties: {mass_kg: {type: number}}}"), m_options);
        FormView view(*m_theme);
        view.resize(1000, 600);
        view.setForm(&form);
        view.show();
        auto* line = view.findChild<QLineEdit*>(QStringLiteral("field_/mass_kg"));
        const auto unit = [line] { return line->findChild<QLabel*>()->text(); };
        QCOMPARE(unit(), QStringLiteral("kg"));
        QTest::keyClicks(line, QStringLiteral("1.5 t"));
        QCOMPARE(unit(), QStringLiteral("= 1500 kg"));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("1e999 t"));
        QCOMPARE(unit(), QStringLiteral("kg"));
        QVERIFY(!form.validate());
    }

    void typingFillsTheForm()
    {
        schema::Form form(schemaOf(order), m_options);
        FormView view(*m_theme);
        view.resize(1000, 1100);
        view.setForm(&form);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* part = view.findChild<QLineEdit*>(QStringLiteral("field_/part"));
        QVERIFY(part != nullptr);
        QCOMPARE(part->placeholderText(), QStringLiteral("such as WNG-0042"));
        QCOMPARE(part->accessibleName(), QStringLiteral("Part number"));
        part->setFocus();
        QTest::keyClicks(part, QStringLiteral("wng"));
        QCOMPARE(q(std::string(form.payload()->at("/part").text())), QStringLiteral("wng"));
        // What is wrong is said when the field is left, not before.
        QVERIFY(!part->accessibleDescription().contains(QStringLiteral("Error")));
        QTest::keyClick(part, Qt::Key_Tab);
        QVERIFY2(part->accessibleDescription().contains(QStringLiteral("Error")),
                 qPrintable(part->accessibleDescription()));
        auto* quantity = view.findChild<QLineEdit*>(QStringLiteral("field_/quantity"));
        QCOMPARE(QApplication::focusWidget(), quantity);
        QTest::keyClicks(quantity, QStringLiteral("12"));
        part->setFocus();
        part->selectAll();
        QTest::keyClicks(part, QStringLiteral("WNG-0042"));
        QVERIFY(!part->accessibleDescription().contains(QStringLiteral("Error"))); // live from then on
        QCOMPARE(q(form.payload()->at("/quantity").dump()), QStringLiteral("12"));
        auto* mass = view.findChild<QLineEdit*>(QStringLiteral("field_/mass_kg"));
        QCOMPARE(mass->accessibleName(), QStringLiteral("Mass, in kg"));
        QTest::keyClicks(mass, QStringLiteral("1.5 t"));
        QCOMPARE(q(form.payload()->at("/mass_kg").dump()), QStringLiteral("1500"));
        keep(view, "form");
        form.undo();
        QTest::keyClick(mass, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(part->text(), QStringLiteral("wng"));
        QTest::keyClick(mass, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(part->text(), QStringLiteral("WNG-0042"));
        QTest::keyClick(mass, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(part->text(), QStringLiteral("wng"));
        // Every editor that takes the keyboard has a name.
        for (QWidget* widget : view.findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                !qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) &&
                !widget->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->toolTip().isEmpty() ||
                             !qobject_cast<QLabel*>(widget) == false,
                         qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                                    widget->objectName()));
    }

    void branchesListsAndTables()
    {
        schema::Form form(schemaOf(order), m_options);
        FormView view(*m_theme);
        view.resize(1000, 1600);
        view.setForm(&form);
        view.show();
        view.expand(form.at("/delivery"), true);
        auto* branch = view.findChild<QComboBox*>(QStringLiteral("branch_/delivery"));
        QVERIFY(branch != nullptr);
        branch->setCurrentIndex(1);
        Q_EMIT branch->activated(1);
        QVERIFY(view.findChild<QLineEdit*>(QStringLiteral("field_/delivery/days")) != nullptr);
        view.expand(form.at("/lines"), true);
        auto* table = view.findChild<QTableView*>(QStringLiteral("items_/lines"));
        QVERIFY(table != nullptr);
        QApplication::clipboard()->setText(QStringLiteral("WNG-0001\t4\teach\tyes\nWNG-0002\tx\tkg\tno"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(q(form.payload()->at("/lines/0").dump()),
                 QStringLiteral("{\"part\":\"WNG-0001\",\"quantity\":4,\"unit\":\"each\",\"ok\":true}"));
        QVERIFY(table->model()->index(1, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("not a number")));
        const auto words = view.findChildren<QLabel*>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("2 "));
        }));
        keep(view, "lists");
        form.undo();
        QCOMPARE(table->model()->rowCount(), 0);
    }

    // Focus, caret and selection stay where they are when the schema changes; the new field is there.
    void aSchemaThatChangesLeavesTheHandsAlone()
    {
        schema::Form form(schemaOf(order), m_options);
        FormView view(*m_theme);
        view.resize(1000, 700);
        view.setForm(&form);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* part = view.findChild<QLineEdit*>(QStringLiteral("field_/part"));
        part->setFocus();
        QTest::keyClicks(part, QStringLiteral("WNG-0042"));
        part->setSelection(1, 3);
        const int scrolled = view.verticalScrollBar()->value();
        std::string changed = order;
        changed.replace(changed.find("  quantity:"), 0, "  colour: {type: string, format: color}\n");
        form.reconcile(schemaOf(changed));
        QCOMPARE(view.findChild<QLineEdit*>(QStringLiteral("field_/part")), part);
        QCOMPARE(QApplication::focusWidget(), part);
        QCOMPARE(part->selectedText(), QStringLiteral("NG-"));
        QCOMPARE(view.verticalScrollBar()->value(), scrolled);
        QVERIFY(view.findChild<QLineEdit*>(QStringLiteral("field_/colour")) != nullptr);
    }

    // An editor made for one type or one list of choices is not asked about another.
    void editorsFollowTheTypeOfTheirField()
    {
        const std::string before = "properties: {a: {enum: [p1, p2, p3, p4, p5]}, b: {type: string}, c: {enum: [x, "
                                   "y]}, l: {type: array, items: {type: object, properties: {k: {type: string}}}}}";
        const std::string after = "properties: {a: {enum: [p1, p2, p3, p4, p5, p6, p7]}, b: {type: integer}, c: {type: "
                                  "object, properties: {d: {type: string}}}, l: {type: array, items: {type: object, "
                                  "properties: {k: {enum: [u, v]}, m: {type: integer}}}}}";
        schema::Form form(schemaOf(before), m_options);
        FormView view(*m_theme);
        view.resize(1000, 900);
        view.setForm(&form);
        view.show();
        view.expand(form.at("/l"), true);
        (void)form.insertItem(form.at("/l"), -1);
        QVERIFY(form.setText(form.at("/a"), "p5").has_value());
        QVERIFY(form.setText(form.at("/b"), "12").has_value());
        form.reconcile(schemaOf(after));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editors that were replaced
        QVERIFY(form.setText(form.at("/a"), "p7").has_value());
        QCOMPARE(view.findChild<QComboBox*>(QStringLiteral("field_/a"))->currentText(), QStringLiteral("p7"));
        QVERIFY(view.findChild<QWidget*>(QStringLiteral("fieldEditor_number")) != nullptr);
        QCOMPARE(view.findChild<QTableView*>(QStringLiteral("items_/l"))->model()->columnCount(), 2);
        form.reconcile(schemaOf(before));
        QCOMPARE(q(form.payload()->at("/b").dump()), QStringLiteral("\"12\""));
    }

    // Editors exist only for what is seen.
    void largeFormsMakeFewEditors()
    {
        std::string text = "properties:\n";
        for (int i = 0; i < 1000; ++i)
            text +=
                "  f" + std::to_string(i) + ": {type: string, description: Field number " + std::to_string(i) + "}\n";
        schema::Form form(schemaOf(text), {});
        FormView view(*m_theme);
        view.resize(900, 700);
        view.setForm(&form);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QCOMPARE(view.rowCount(), 1000);
        QVERIFY2(view.editorCount() < 60, qPrintable(QString::number(view.editorCount())));
        view.reveal(form.at("/f900"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field_/f900"));
        QVERIFY(view.editorCount() < 80);
        view.setFilter(QStringLiteral("f99"));
        QCOMPARE(view.rowCount(), 11);
    }
};

QTEST_MAIN(TestFormView)
#include "tst_form.moc"
