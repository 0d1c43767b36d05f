// The window's part of the Metabuilder: its actions.
#include <QFileDialog>
#include <QFileInfo>

#include "panels/documents/artifact_page.h"
#include "panels/documents/document_area.h"
#include "panels/metabuilder/metabuilder_page.h"
#include "panels/metabuilder/metabuilder_start.h"
#include "shell/actions.h"
#include "shell/main_window.h"
#include "widgets/text.h"

namespace pluma::ui {

void MainWindow::makeInterfaceActions()
{
    const QString group = tr("Metabuilder");
    const auto page = [this] { return qobject_cast<MetabuilderPage*>(m_documents->current()); };
    m_actions->add(QStringLiteral("metabuilder.start"), group, tr("Metabuilder"), QStringLiteral("interface"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+M")), [this] {
                       auto* start = new MetabuilderStart(m_bench, m_documents);
                       connect(start, &MetabuilderStart::openWanted, this, &MainWindow::openInterface);
                       connect(start, &MetabuilderStart::chooseWanted, this,
                               [this] { invoke(QStringLiteral("metabuilder.open")); });
                       connect(start, &MetabuilderStart::ownWanted, this,
                               [this] { invoke(QStringLiteral("metabuilder.commands")); });
                       m_documents->open(start);
                   });
    m_actions->add(QStringLiteral("metabuilder.open"), group, tr("Open an interface (OpenAPI)…"),
                   QStringLiteral("interface"), {}, [this] {
                       const QStringList recent = Interfaces(m_settings).recent();
                       const QString from = recent.isEmpty() ? QString() : QFileInfo(recent.front()).path();
                       const QString path =
                           QFileDialog::getOpenFileName(this, tr("Open an OpenAPI document"), from,
                                                        tr("OpenAPI documents (*.json *.yaml *.yml);;All files (*)"));
                       if (!path.isEmpty())
                           openInterface(path);
                   });
    m_actions->add(QStringLiteral("metabuilder.commands"), group, tr("Open the workbench's commands as an interface"),
                   QStringLiteral("interface"), {}, [this] { openInterface({}); });
    m_actions->add(QStringLiteral("metabuilder.this"), group, tr("Open this document in the Metabuilder"),
                   QStringLiteral("interface"), {}, [this] {
                       const auto snapshot = m_session.snapshot();
                       const Page* current = m_documents->current();
                       if (snapshot && current != nullptr && current->key().startsWith(QStringLiteral("artifact:")))
                           openInterface(qs(snapshot->absolute(ss(current->key().mid(9)))));
                   });
    m_actions->add(QStringLiteral("metabuilder.operation"), group, tr("Find an operation"), {}, {}, [page] {
        if (page() != nullptr)
            page()->find();
    });
    m_actions->add(QStringLiteral("metabuilder.curl"), group, tr("Copy the request as cURL"), {}, {}, [page] {
        if (page() != nullptr)
            page()->copyCurl();
    });
    m_actions->add(QStringLiteral("metabuilder.review"), group, tr("Review what changed in the document"), {}, {},
                   [page] {
                       if (page() != nullptr)
                           page()->review();
                   });
    m_actions->add(QStringLiteral("metabuilder.reload"), group, tr("Read the document again"),
                   QStringLiteral("refresh"), {}, [page] {
                       if (page() != nullptr)
                           page()->reload();
                   });
}

void MainWindow::openInterface(const QString& path)
{
    auto* page = new MetabuilderPage(m_bench, path, m_documents);
    connect(page, &MetabuilderPage::openWanted, this, [this] { invoke(QStringLiteral("metabuilder.open")); });
    m_documents->open(page)->focusContent();
}

} // namespace pluma::ui
