#include "panels/metabuilder/scenes.h"

#include <QApplication>
#include <QLineEdit>

#include "base/files.h"
#include "base/text.h"
#include "panels/metabuilder/metabuilder_page.h"
#include "widgets/form/form_view.h"
#include "widgets/words/text.h"

namespace pluma::ui {

void addInterfaceScenes(Frame& frame, Stage& stage)
{
    const QString path = stage.folder() + QStringLiteral("/test-bench.yaml");
    const auto page = [&frame] { return qobject_cast<MetabuilderPage*>(frame.documents().current()); };
    const auto enter = [&stage, page](const char* pointer, const QString& text, std::function<void()> then = {}) {
        schema::Form* const form = page() != nullptr ? page()->form() : nullptr;
        auto* const view = qobject_cast<FormView*>(stage.widget("formView"));
        if (form == nullptr || view == nullptr)
            return;
        view->reveal(form->at(pointer));
        if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            line->selectAll();
        stage.type(text, std::move(then));
    };
    const auto write = [path](const std::string& text) { (void)saveFile(ss(path), text); };
    stage.add(
        MetabuilderPage::tr("Open an interface"),
        [&frame, path, write] {
            write(readResource("examples/test-bench.openapi.yaml").value_or(std::string()));
            frame.open(QStringLiteral("metabuilder:") + path);
        },
        [&stage, page] { return stage.quiet() && page() != nullptr && page()->ready(); });
    stage.add(
        MetabuilderPage::tr("Fill in what an operation asks for"),
        [page, enter] {
            page()->choose(QStringLiteral("planRun"));
            enter("/body/title", QStringLiteral("Fan at cruise"), [enter] {
                enter("/body/article", QStringLiteral("PPP-71"), [enter] {
                    enter("/body/ambient_K", QStringLiteral("-10 degC"),
                          [enter] { enter("/body/article_mass_kg", QStringLiteral("1.5 t")); });
                });
            });
        },
        [page] { return page()->form() != nullptr && page()->form()->canUndo(); });
    stage.add(MetabuilderPage::tr("Ask what is missing"), [&stage] { stage.click(stage.widget("requestCheck")); });
    stage.add(
        MetabuilderPage::tr("The interface changes meanwhile"),
        [write] {
            std::string text = readResource("examples/test-bench.openapi.yaml").value_or(std::string());
            text = replaceAll(text, "required: [title, article, start, phase]",
                              "required: [title, article, start, officer]");
            text = replaceAll(
                text, "        witness: {",
                "        officer: {type: string, description: Who is responsible for safety}\n        witness: {");
            text = replaceAll(text, "        article_mass_kg: {type: number, exclusiveMinimum: 0}\n", "");
            text = replaceAll(text, "      operationId: cancelRun\n",
                              "      operationId: cancelRun\n      deprecated: true\n");
            write(text);
        },
        [page] { return page() != nullptr && !page()->changes().empty() && page()->ready(); });
    stage.add(MetabuilderPage::tr("Review what changed"), [&stage] { stage.click(stage.widget("metabuilderReview")); });
    stage.add(MetabuilderPage::tr("Accept it; what has no place any more is kept"),
              [&stage] { stage.click(stage.widget("changesAccept")); });
    stage.add(MetabuilderPage::tr("The same data as YAML"), [&stage] { stage.click(stage.widget("formFaceYaml")); });
    stage.add(
        MetabuilderPage::tr("A list of objects as a table"),
        [&stage, page] {
            stage.click(stage.widget("formFaceForm"));
            page()->choose(QStringLiteral("calibrate"));
            if (schema::Form* form = page()->form())
                for (const char* row :
                     {R"({"reference":273.15,"reading":273.3,"unit":"K"})",
                      R"({"reference":300,"reading":300.2,"unit":"K"})", R"({"reference":320,"unit":"K"})"}) {
                    const auto value = Values::fromJson(std::string(row), "row");
                    (void)form->insertItem(form->at("/body/points"), -1, (*value)->root());
                }
            if (auto* view = qobject_cast<FormView*>(stage.widget("formView")))
                view->reveal(page()->form()->at("/body/points"));
        },
        [&stage] { return stage.quiet(); });
    stage.add(
        MetabuilderPage::tr("Our own commands as an interface"),
        [&frame] { frame.open(QStringLiteral("metabuilder:own")); },
        [&stage, page] { return stage.quiet() && page() != nullptr && page()->ready(); });
}

} // namespace pluma::ui
