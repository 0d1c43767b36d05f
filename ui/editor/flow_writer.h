// Flows of a document as they stand on the screen or on paper.
#pragma once

#include <QColor>
#include <QFont>

#include "editor/flow.h"
#include "widgets/theme/theme.h"

class QTextDocument;

namespace pluma::ui {

/// Colours and sizes of a document. Plain value.
struct FlowLook {
    QFont mono;
    QColor text, dim, accent, warn, border, raised, sunken;
    int step = 24;       ///< pixels that a list is set in
    int unit = 4;        ///< pixels between things that belong together
    int textPixels = 13; ///< size of the body
    int widest = 640;    ///< pixels of a picture
    static FlowLook of(const Theme& theme, int width);
    /// Dark on white, whatever the theme is.
    static FlowLook onPaper(const Theme& theme, int width);
};

/// Writes one more flow at the end of a document; where it begins there. `before` is the flow that was written last, or
/// null. Pictures are images of the document by the names of the flows. GUI thread only.
int appendFlow(QTextDocument& document, const Flow& flow, const Flow* before, const Flows& flows, const FlowLook& look);
/// Takes away everything from where a flow begins; `before` is the flow that is the last one then.
void removeFlows(QTextDocument& document, int position, const Flow& before, const FlowLook& look);
/// The whole of a document at once, to be printed.
void writeFlows(QTextDocument& document, const Flows& flows, const FlowLook& look);

} // namespace pluma::ui
