#pragma once
// The screen of the step "plan": a column for the whole journey and one for each stage, in which touchpoints
// and what is asked there stand in the order of the map; the four golden rules at the side; and a card for
// each question that somebody unfolded.
//
// Areas: plan/whole, plan/stage/<id>, plan/touchpoint/<id> (a tap asks something there), plan/column/<id>/
// before|after (0: of the whole journey), plan/columns/before|after, plan/turn with /far, plan/empty;
// inquiry/<id> (the slip; value its progress); plan/card/<id> with /close; on it inquiry/<id>/question, /how,
// /whom, /moment, /wanted, /follow_up, /asking/<kind>, /channel, /channel/<id>, /tells, /bin;
// plan/rule/<rule> (value: how many objections stand) with /before|after; plan/rule/<rule>/<inquiry> with
// /note; plan/binned/<id>.
#include "journey/golden_rules.hpp"
#include "steps/step.hpp"
#include "surface/cards.hpp"

#include <map>
#include <set>

namespace steps::plan {

using InquiryId = Id<journey::Inquiry>;

class PlanScreen final : public Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "plan"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override;
  std::optional<std::string> missing() override;
  void left() override;

 private:
  /// What stands in a column: a touchpoint, or a question.
  struct Slip {
    const journey::Touchpoint* touchpoint = nullptr;
    const journey::Inquiry* inquiry = nullptr;
    double height = 0;
  };
  struct Column {
    const journey::Stage* stage = nullptr; ///< nullptr: the whole journey
    std::vector<Slip> slips;
    std::int64_t key() const { return stage == nullptr ? 0 : stage->id.value; }
  };

  // plan.cpp
  void read();
  void drawTurn(ui::Frame& frame, const Rect& strip);
  // columns.cpp
  std::vector<Column> columns() const;
  void drawColumns(ui::Frame& frame, const Rect& box);
  void drawColumn(ui::Frame& frame, Column& column, const Rect& box);
  /// Where what somebody looks for stands; the column's end: not in it.
  std::size_t placeToBring(const Column& column) const;
  void drawHead(ui::Frame& frame, const Column& column, const Rect& box);
  void drawPages(ui::Frame& frame, const std::string& area, const Rect& row, std::size_t& page,
                 std::size_t pages);
  void drawEmpty(ui::Frame& frame, const Rect& box);
  // slips.cpp
  void measure(ui::Frame& frame, Column& column, double width) const;
  void drawTouchpoint(ui::Frame& frame, const journey::Touchpoint& touchpoint, const Rect& box);
  void drawInquiry(ui::Frame& frame, const journey::Inquiry& inquiry, const Rect& box);
  /// Adds a question and unfolds it where the finger was.
  using Make = std::function<document::Deed(InquiryId*)>;
  void ask(ui::Frame& frame, const std::string& area, const Rect& box, std::string label, const Make& make);
  void unfold(InquiryId id, const Rect& point);
  // card.cpp
  static Size cardSize(const ui::Frame& frame);
  void drawCard(ui::Frame& frame, const journey::Inquiry& inquiry, const Rect& box);
  void drawAskings(ui::Frame& frame, const journey::Inquiry& inquiry, const Rect& row);
  void drawHow(ui::Frame& frame, const journey::Inquiry& inquiry, const Rect& row);
  void drawWanted(ui::Frame& frame, const journey::Inquiry& inquiry, const Rect& row);
  void drawText(ui::Frame& frame, const journey::Inquiry& inquiry, const char* field, const Rect& box,
                look::Icon icon, std::string hint);
  void drawChannels(ui::Frame& frame, const journey::Inquiry& inquiry, const Rect& box);
  // rules.cpp
  void drawRules(ui::Frame& frame, const Rect& box);
  void drawRule(ui::Frame& frame, journey::GoldenRule rule, const Rect& head,
                const std::vector<const journey::Objection*>& objections, std::size_t rows, double height);
  void drawObjection(ui::Frame& frame, const journey::Objection& objection, const Rect& box);
  void drawBinned(ui::Frame& frame, const Rect& box);
  std::vector<const journey::Objection*> objectionsTo(journey::GoldenRule rule) const;

  surface::CardsOf<journey::Inquiry> cards_{room(), "plan"};
  std::uint64_t read_ = ~std::uint64_t{0}; ///< the revision that these are of
  std::vector<const journey::Inquiry*> plan_;
  std::vector<journey::Objection> objections_;
  std::map<InquiryId, Point> places_; ///< of the slips that are shown, on the table
  std::map<std::int64_t, std::size_t> pages_;
  std::map<journey::GoldenRule, std::size_t> rulePages_;
  std::set<InquiryId> choosing_; ///< a channel, on their cards
  std::size_t page_ = 0;         ///< of the columns
  std::uint64_t brought_ = 0;    ///< what somebody went to was brought into view
  InquiryId toBring_{};          ///< in this frame
  bool turned_ = false;          ///< the sheet faces the far side
  Rect sheet_{};
  double letters_ = 0; ///< capitals on slips: large where there are few
  Size card_{};        ///< how large cards are now
};

std::string areaOf(const journey::Inquiry& inquiry);

} // namespace steps::plan
