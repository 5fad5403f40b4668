// The columns: the whole journey, then its stages, each with what is asked there.
#include "document/inquiries.hpp"
#include "steps/research/plan/screen.hpp"
#include "ui/dashed_box.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::plan {

using namespace language::literals;
using base::Transform;
using look::Align;
using look::Weight;

namespace {

constexpr double least = 126, widest = 300, between = 9, gap = 4.5, indent = 6;

double headHeight(const ui::Frame& frame) {
  return std::max(26.0, 2.5 * ui::letters(frame, frame.theme().title));
}
double footHeight(const ui::Frame& frame) { return frame.theme().iconTarget + 3; }

} // namespace

std::vector<PlanScreen::Column> PlanScreen::columns() const {
  const journey::Outline& outline = room().outline();
  const auto about = [&](Column& column, auto&& belongs) {
    for (const journey::Inquiry* inquiry : plan_)
      if (belongs(*inquiry)) column.slips.push_back({.inquiry = inquiry});
  };
  const auto touchpoint = [&](Column& column, const journey::Touchpoint* one) {
    column.slips.push_back({.touchpoint = one});
    about(column, [&](const auto& inquiry) { return inquiry.touchpoint == one->id; });
  };
  std::vector<Column> out(1);
  about(out.front(), [](const auto& inquiry) { return journey::isOfAll(inquiry); });
  for (const auto* one : outline.loose) touchpoint(out.front(), one);
  for (const auto& part : outline.stages) {
    Column& column = out.emplace_back(Column{.stage = part.stage, .slips = {}});
    about(column, [&](const auto& inquiry) { return inquiry.stage == part.stage->id; });
    for (const auto& step : part.steps)
      for (const auto* one : step.touchpoints) touchpoint(column, one);
  }
  return out;
}

void PlanScreen::drawColumns(ui::Frame& frame, const Rect& box) {
  std::vector<Column> all = columns();
  const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>((box.w + between) / (least + between)));
  const std::size_t pages = (all.size() + fit - 1) / fit, shown = (all.size() + pages - 1) / pages;
  page_ = std::min(page_, pages - 1);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (placeToBring(all[i]) < all[i].slips.size()) page_ = i / shown;
  const double count = static_cast<double>(shown);
  const double width = std::min(widest, (box.w - (count - 1) * between) / count);
  const auto fullest =
      std::ranges::max(all, {}, [](const Column& one) { return one.slips.size(); }).slips.size();
  letters_ = fullest <= 7 && width >= 150 ? 10 : frame.theme().heading;
  const double foot = (pages > 1 ? footHeight(frame) : 0) + (plan_.empty() ? box.h * 0.26 : 0);
  const Rect area{box.x, box.y, box.w, box.h - foot};
  for (std::size_t i = 0; i < shown && page_ * shown + i < all.size(); ++i) {
    const Rect place{area.x + static_cast<double>(i) * (width + between), area.y, width, area.h};
    Column& column = all[page_ * shown + i];
    // Every other one has a band, as on the map.
    if ((page_ * shown + i) % 2 == 1)
      frame.draw(place.inset(-between / 2, 0), [&](ui::Canvas& canvas) {
        canvas.fill(place.inset(-between / 2, 0), canvas.theme().band, 6);
      });
    drawColumn(frame, column, place);
  }
  if (plan_.empty()) drawEmpty(frame, {box.x, area.bottom() + 6, box.w, box.h * 0.26 - 12});
  if (pages > 1)
    drawPages(frame, "plan/columns", {box.x, box.bottom() - footHeight(frame), box.w, footHeight(frame)},
              page_, pages);
}

void PlanScreen::drawColumn(ui::Frame& frame, Column& column, const Rect& box) {
  const Rect inner = box.inset(3, 0);
  drawHead(frame, column, {inner.x, inner.y, inner.w, headHeight(frame)});
  measure(frame, column, inner.w);
  Rect list{inner.x, inner.y + headHeight(frame) + gap, inner.w, inner.h - headHeight(frame) - gap};
  // Where each page begins.
  const auto pagesIn = [&](double height) {
    std::vector<std::size_t> from{0};
    double used = 0;
    for (std::size_t i = 0; i < column.slips.size(); ++i) {
      const double needs = column.slips[i].height + gap;
      if (used > 0 && used + needs > height + gap) from.push_back(i), used = 0;
      used += needs;
    }
    return from;
  };
  auto from = pagesIn(list.h);
  std::size_t& page = pages_[column.key()];
  if (from.size() > 1) {
    list.h -= footHeight(frame);
    from = pagesIn(list.h);
  }
  page = std::min(page, from.size() - 1);
  if (const std::size_t at = placeToBring(column); at < column.slips.size())
    page = static_cast<std::size_t>(std::ranges::upper_bound(from, at) - from.begin()) - 1;
  const std::size_t end = page + 1 < from.size() ? from[page + 1] : column.slips.size();
  double y = list.y;
  for (std::size_t i = from[page]; i < end; ++i) {
    const Slip& slip = column.slips[i];
    if (slip.touchpoint != nullptr)
      drawTouchpoint(frame, *slip.touchpoint, {list.x, y, list.w, slip.height});
    else
      drawInquiry(frame, *slip.inquiry, {list.x + indent, y, list.w - indent, slip.height});
    y += slip.height + gap;
  }
  if (from.size() > 1)
    drawPages(frame, "plan/column/" + std::to_string(column.key()),
              {inner.x, list.bottom(), inner.w, footHeight(frame)}, page, from.size());
}

std::size_t PlanScreen::placeToBring(const Column& column) const {
  if (!toBring_) return column.slips.size();
  const auto at = std::ranges::find_if(column.slips, [&](const Slip& slip) {
    return slip.inquiry != nullptr && slip.inquiry->id == toBring_;
  });
  return static_cast<std::size_t>(at - column.slips.begin());
}

/// A tap asks something about all that stands under it.
void PlanScreen::drawHead(ui::Frame& frame, const Column& column, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string area =
      column.stage == nullptr ? "plan/whole" : "plan/stage/" + std::to_string(column.stage->id.value);
  const std::string words = column.stage == nullptr ? room().say("inquiry.whole"_text) : column.stage->name;
  const bool pressed = frame.isPressed(area);
  const double sign = theme.smallTarget + 3;
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.06), theme.keyCorner);
    canvas.text(words, {box.x + 3, box.y, box.w - sign - 6, box.h}, {theme.title, Weight::Bold}, theme.ink);
    canvas.icon(look::Icon::Add, {box.right() - sign / 2, box.centre().y}, 13, theme.accent);
    canvas.line({box.x, box.bottom()}, {box.right(), box.bottom()}, theme.line, 0.5);
  });
  Make make = [](InquiryId* made) { return document::addInquiry(made); };
  if (column.stage != nullptr)
    make = [id = column.stage->id](InquiryId* made) { return document::addInquiryOf(id, made); };
  ask(frame, area, box, words, make);
}

void PlanScreen::drawPages(ui::Frame& frame, const std::string& area, const Rect& row, std::size_t& page,
                           std::size_t pages) {
  const look::Theme& theme = frame.theme();
  const Point middle = row.centre();
  const double aside = std::min(row.w / 2 - theme.iconTarget / 2, 34.0);
  frame.draw(row, [&](ui::Canvas& canvas) {
    canvas.label(std::to_string(page + 1) + " / " + std::to_string(pages), middle,
                 {theme.heading, Weight::Medium, Align::Centre}, theme.secondInk);
  });
  ui::iconButton(
      frame, area + "/before", look::Icon::Back, middle - Point{aside, 0},
      room().say("plan.page.before"_text), [&page] { --page; }, page > 0);
  ui::iconButton(
      frame, area + "/after", look::Icon::Forward, middle + Point{aside, 0},
      room().say("plan.page.after"_text), [&page] { ++page; }, page + 1 < pages);
}

/// The shape of what comes, and what to do; for both sides.
void PlanScreen::drawEmpty(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string words = room().say("plan.empty"_text);
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    ui::dashedBox(canvas, box, theme.quiet, 0.8, 4, 3);
    const bool twice = !room().isUpright();
    const double half = twice ? box.h / 2 : box.h;
    const look::TextStyle style{12, Weight::Medium, Align::Centre};
    const Rect line{box.x + 12, box.bottom() - half + 3, box.w - 24, half - 6};
    canvas.text(words, line, style, theme.secondInk);
    if (!twice) return;
    const Point middle = box.centre();
    const auto turned = canvas.at(Transform::placed(middle, base::pi) * Transform::translation(middle * -1));
    canvas.text(words, line, style, theme.secondInk);
  });
  frame.area({.name = "plan/empty", .box = box, .role = "text", .label = words, .takesFingers = false});
}

} // namespace steps::plan
