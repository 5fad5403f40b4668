// The report: the map with its curve on landscape pages that hang on a wall, and the chapters behind them.
#include "report/brief_facts.hpp"
#include "report/drawing/map.hpp"
#include "report/drawing/paper.hpp"
#include "report/formats/format.hpp"
#include "report/words.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;

constexpr std::size_t notesRemembered = 50000; // words that are measured first and drawn later
constexpr std::size_t rowsRemembered = 4000;   // a row is drawn once it is measured; short words come again

/// How much of the work the map is, for who waits.
constexpr double mapShare = 0.4;

std::string mapName(const Context& context) {
  const std::string name = context.catalogue("report.map"_text);
  if (!context.hasJourneys()) return name;
  return context.catalogue("report.of_journey"_text, {name, journeyName(context.catalogue, context.workshop,
                                                                        context.story.outline.journey)});
}

/// The map of one journey behind so many pages; gives how many there are then. `share` of the work, after
/// what is done.
int writeMap(const Context& context, Pdf& pdf, int before, double done, double share) {
  look::Lettering lettering(Pdf::points, notesRemembered);
  const std::vector<MapPlan> pages = planPages(context, lettering);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const MapPlan& page = pages[i];
    context.tell(done + share * static_cast<double>(i) / static_cast<double>(pages.size()));
    pdf.beginPage(page.page, std::to_string(before + static_cast<int>(i) + 1));
    if (i == 0) pdf.addOutline(mapName(context), 0);
    Pen pen(pdf.context(), Pdf::points, lettering, context.story.brief->language);
    drawMap(context, page, pen, Ground::Paper, {0, 0, page.page.w, page.page.h});
    for (const Band& band : page.bands)
      for (const NotePlace& note : band.notes)
        pdf.addLink(note.box, destinationOf(context.story.before + note.number));
    pdf.endPage();
  }
  return before + static_cast<int>(pages.size());
}

void writeChapters(const Context& context, Pdf& pdf, int pages) {
  look::Lettering lettering(Pdf::points, rowsRemembered);
  Pen pen(pdf.context(), Pdf::points, lettering, context.story.brief->language);
  Paper paper(pdf, pen, titleOf(context), pages + 1);
  const auto all = chapters();
  for (std::size_t i = 0; i < all.size(); ++i) {
    context.tell(mapShare + (1 - mapShare) * static_cast<double>(i) / static_cast<double>(all.size()));
    if (const auto chapter = all[i](context)) paper.write(*chapter);
  }
}

} // namespace

std::vector<Made> makePdf(const Context& context) {
  Pdf pdf({.title = titleOf(context),
           .subject = stateOf(context),
           .language = context.catalogue.code(),
           .made = context.made});
  int pages = 0;
  double done = 0;
  const auto contexts = context.each();
  const double share = mapShare / static_cast<double>(contexts.size());
  for (const Context& one : contexts) {
    pages = writeMap(one, pdf, pages, done, share);
    done += share;
  }
  // The numbers of the pages go on behind those of the maps.
  writeChapters(context, pdf, pages);
  return {{".pdf", pdf.finish()}};
}

} // namespace report
