#pragma once
// The preview of a survey: its questions, and for the one that was tapped what it measures, on which scale,
// where on the map. What stays out, and why, is one tap away.
//
// 1. Answers are counted beside the drawing. 2. A map that was made before, of the same questions, is taken
// from beside the workshop; else a suggestion. 3. Taps change the map. 4. What is brought in is one deed, and
// the map is kept beside the workshop for the next export.
//
// Areas: intake/questions (the list), intake/question/<n> (value: what it is taken for), of the question
// that is looked at intake/use/satisfaction|nps|ces|fcr|expectation|own|quotes|nothing,
// intake/scale/<lowest>-<highest>|words, intake/label/<n> (value: its number), intake/better/higher|lower,
// intake/counted (value: "no" where it cannot be), intake/places, intake/place/touchpoint|stage/<id>,
// intake/point (the next tap on a touchpoint or the name of a stage on the sheet says where); of
// quotes intake/quotes (value: how many come), intake/quotes/all|none, intake/quote/<n> (value: on where it
// comes); intake/stays, unfolded intake/stays/rows, intake/personal/<n> (value: asked where it was asked
// for); intake/parts, unfolded intake/part/none|<n>, intake/told/<n> (value: few where it is too small to be
// told); intake/wave/instead|new.
#include "base/beside.hpp"
#include "intake/suggestions.hpp"
#include "intake/survey_findings.hpp"
#include "journey/search.hpp"
#include "language/language.hpp"
#include "shell/intake/preview.hpp"
#include "ui/scroll.hpp"

namespace shell {

class SurveyPreview final : public IntakePreview {
 public:
  explicit SurveyPreview(std::shared_ptr<const IntakeRead> read) : read_(std::move(read)) {}

  void draw(ui::Frame& frame, Table& table, const base::Rect& box) override;
  std::string says(Table& table) const override;
  std::string action(Table& table) const override;
  std::optional<std::string> whyNot(Table& table) const override;
  document::Deed deed(Table& table) override;
  std::vector<std::string> told(Table& table) const override;
  std::optional<std::string> asksOnSheet(Table& table) const override;
  void takeFromSheet(ui::Frame& frame, Table& table) override;
  void askNoMore() override { isPointing_ = false; }
  std::string_view step() const override { return "customers"; }

 private:
  enum class Use { Nothing, Measure, Quotes };
  /// A question, and what is made of it.
  struct Row {
    const survey::Question* question;
    Use use = Use::Nothing;
    intake::MeasureMap map{};         ///< its place is that of quotes, too
    bool isByWords = false;           ///< each answer is given its value by hand
    bool isPersonal = false;          ///< and was not asked for
    std::vector<std::string> texts{}; ///< of quotes, each once; and which of them come
    std::vector<bool> isTaken{};
    // Counted anew when something of it changes.
    std::vector<std::int64_t> bars{};
    std::optional<intake::Counted> counted{};
    std::optional<intake::Objection> objection{};
  };
  /// What the other thread made.
  struct Counting {
    std::unique_ptr<const intake::Answers> answers{};
    std::optional<intake::SurveyMap> known{}; ///< of an earlier import
  };
  enum class Pane { Question, Stays, Parts };

  // survey_preview.cpp
  void prepare(ui::Frame& frame, Table& table);
  void take(const Table& table, std::shared_ptr<const Counting> counting);
  void count(Row& row) const;
  intake::SurveyMap map() const;
  bool isMapped(const Row& row) const { return row.use != Use::Nothing && row.map.place.isKnown(); }
  std::size_t mapped() const;
  std::string source(const Table& table) const;
  /// Of the same survey, as far as is known, under another day.
  std::optional<std::string> earlier(const Table& table) const;
  /// There is something in the workshop that it can go on with, or be kept apart from.
  bool isKnownThere(const Table& table) const;
  const survey::Survey& survey() const { return *read_->survey; }

  // survey_list.cpp: the questions
  void drawHead(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawQuestions(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawQuestion(ui::Frame& frame, Table& table, const base::Rect& box, std::size_t number);
  std::string takenFor(const Table& table, const Row& row) const;

  // survey_question.cpp: the one that was tapped
  void drawDetail(ui::Frame& frame, Table& table, const base::Rect& box);
  base::Rect drawUses(ui::Frame& frame, const Table& table, Row& row, base::Rect rest);
  base::Rect drawScales(ui::Frame& frame, const Table& table, Row& row, base::Rect rest);
  base::Rect drawLabels(ui::Frame& frame, const Table& table, Row& row, base::Rect rest);
  base::Rect drawDirections(ui::Frame& frame, const Table& table, Row& row, base::Rect rest);
  base::Rect drawCounted(ui::Frame& frame, const Table& table, const Row& row, base::Rect rest);
  void drawPlaces(ui::Frame& frame, Table& table, Row& row, const base::Rect& box, std::size_t across);
  void choose(Row& row, Use use, std::optional<journey::MeasureKind> kind);
  void placeAt(Row& row, const intake::Place& place);
  void label(Row& row, const std::string& answer);

  // survey_pointing.cpp: where it is asked, by a tap on the sheet
  base::Rect drawPoint(ui::Frame& frame, const Table& table, const base::Rect& box);
  void pointed(Table& table, const journey::RecordName& at);

  // survey_quotes.cpp: answers in people's own words
  void readQuotes(Row& row) const;
  std::size_t taken(const Row& row) const;
  void drawQuotes(ui::Frame& frame, Table& table, Row& row, const base::Rect& box);
  void drawQuote(ui::Frame& frame, Row& row, std::size_t number, const base::Rect& box);

  // survey_stays.cpp: what stays out, and segments
  void drawStays(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawParts(ui::Frame& frame, Table& table, const base::Rect& box);
  std::size_t personal() const;

  std::shared_ptr<const IntakeRead> read_;
  base::Beside<std::shared_ptr<const Counting>> counting_;
  bool isAsked_ = false;
  std::shared_ptr<const Counting> counted_{};
  std::vector<Row> rows_{};
  std::optional<std::size_t> chosen_{}; ///< of the rows
  Pane pane_ = Pane::Question;
  bool isPointing_ = false; ///< at the place of the chosen question
  const survey::Question* segment_ = nullptr;
  bool isApart_ = false; ///< never in the place of what was brought in before
  std::string kept_{};   ///< the source that an earlier map names
  ui::Scroll list_{}, places_{}, quotes_{};
  base::Beside<bool> keeping_; ///< the map, beside the workshop
};

/// What stands in the way, in words.
std::string wordsOf(const intake::Objection& objection, const language::Catalogue& words);

} // namespace shell
