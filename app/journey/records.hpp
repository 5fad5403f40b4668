#pragma once
// What a workshop is made of. Each record describes its fields once; the tables, the history, JSON and CSV
// follow from it.
//
// Fields that are Ids point at records of that table, which must exist. `gone` marks what people threw away:
// it stays, so that it can come back. `rank` orders things among their siblings (then by id). `author` is who
// made it; no author is the table itself.
#include "journey/field.hpp"

#include <array>
#include <string>

namespace journey {

using base::Id;
struct Participant;
struct Stage;
struct Step;
struct Channel;
struct Pile;
struct Touchpoint;
struct Round;
struct Idea;

enum class Scope { Open, Narrow, Broad };
template <> inline constexpr std::array<std::string_view, 3> enumerators<Scope>{"open", "narrow", "broad"};

enum class Edge { None, Bottom, Right, Top, Left };
template <>
inline constexpr std::array<std::string_view, 5> enumerators<Edge>{"none", "bottom", "right", "top", "left"};

enum class NoteKind { Need, Expectation };
template <> inline constexpr std::array<std::string_view, 2> enumerators<NoteKind>{"need", "expectation"};

/// The one record about the workshop as a whole; its id is always 1. Policies and bars are settings.
struct Brief {
  static constexpr std::string_view table = "brief";
  Id<Brief> id{};
  std::string title, language = "nl"; ///< of what people write: "nl" or "en"
  std::string reason, goal, goalMeasure, goalFrom, goalTo, goalWhen;
  std::string product, targetGroup, period;
  Scope scope = Scope::Open;
  bool anonymous = true;          ///< votes and ideas are exported without names
  bool openVotes = false;         ///< votes are seen as they are given
  std::int64_t discussSpread = 4; ///< a spread of this or more is marked "discuss"
  double bar = 9;                 ///< the median with which an idea passes the test
  std::string barLabel = "9+";
  std::int64_t dots = 3;     ///< each participant's dots in the brainstorm
  std::int64_t frozenAt = 0; ///< UTC milliseconds at which the team's estimate was frozen as 1.0; 0: not yet

  template <class V> static constexpr void describe(V&& v) {
    v("title", &Brief::title), v("language", &Brief::language), v("reason", &Brief::reason),
        v("goal", &Brief::goal);
    v("goal_measure", &Brief::goalMeasure), v("goal_from", &Brief::goalFrom), v("goal_to", &Brief::goalTo);
    v("goal_when", &Brief::goalWhen), v("product", &Brief::product), v("target_group", &Brief::targetGroup);
    v("period", &Brief::period), v("scope", &Brief::scope), v("anonymous", &Brief::anonymous);
    v("open_votes", &Brief::openVotes), v("discuss_spread", &Brief::discussSpread), v("bar", &Brief::bar);
    v("bar_label", &Brief::barLabel), v("dots", &Brief::dots), v("frozen_at", &Brief::frozenAt);
  }
  friend bool operator==(const Brief&, const Brief&) = default;
};

/// A step of the method as this workshop plans it.
struct Agenda {
  static constexpr std::string_view table = "agenda";
  Id<Agenda> id{};
  std::string name;         ///< "brief", "team", "map", "voting", ...
  std::int64_t minutes = 0; ///< planned
  bool done = false;

  template <class V> static constexpr void describe(V&& v) {
    v("name", &Agenda::name), v("minutes", &Agenda::minutes), v("done", &Agenda::done);
  }
  friend bool operator==(const Agenda&, const Agenda&) = default;
};

struct Participant {
  static constexpr std::string_view table = "participant";
  Id<Participant> id{};
  std::string name, department;
  bool core = true, challenge = false, lead = false; ///< teams; the project lead is in both
  std::int64_t seat = -1;                            ///< 0..11: colour and symbol; -1: not at the table
  Edge edge = Edge::None;
  double along = 0.5; ///< where on the edge, 0..1 from the left as seen by who sits there
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("name", &Participant::name), v("department", &Participant::department), v("core", &Participant::core);
    v("challenge", &Participant::challenge), v("lead", &Participant::lead), v("seat", &Participant::seat);
    v("edge", &Participant::edge), v("along", &Participant::along), v("rank", &Participant::rank),
        v("gone", &Participant::gone);
  }
  friend bool operator==(const Participant&, const Participant&) = default;
};

struct Channel {
  static constexpr std::string_view table = "channel";
  Id<Channel> id{};
  std::string name;
  std::int64_t paper = 0; ///< 0..5: which of the note papers
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("name", &Channel::name), v("paper", &Channel::paper), v("rank", &Channel::rank),
        v("gone", &Channel::gone);
  }
  friend bool operator==(const Channel&, const Channel&) = default;
};

struct Stage {
  static constexpr std::string_view table = "stage";
  Id<Stage> id{};
  std::string name;
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("name", &Stage::name), v("rank", &Stage::rank), v("gone", &Stage::gone);
  }
  friend bool operator==(const Stage&, const Stage&) = default;
};

/// What the customer does, inside a stage. Its name may be empty: the steps of a new template have none.
struct Step {
  static constexpr std::string_view table = "step";
  Id<Step> id{};
  Id<Stage> stage{};
  std::string name;
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("stage", &Step::stage), v("name", &Step::name), v("rank", &Step::rank), v("gone", &Step::gone);
  }
  friend bool operator==(const Step&, const Step&) = default;
};

/// Loose touchpoints on top of each other: they lie where the pile lies, the highest rank on top.
struct Pile {
  static constexpr std::string_view table = "pile";
  Id<Pile> id{};
  std::string name;
  double x = 0, y = 0; ///< its middle, table millimetres
  double angle = 0;    ///< degrees, clockwise
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("name", &Pile::name), v("x", &Pile::x), v("y", &Pile::y), v("angle", &Pile::angle);
    v("author", &Pile::author), v("gone", &Pile::gone);
  }
  friend bool operator==(const Pile&, const Pile&) = default;
};

/// A moment of contact: a sticky note under its step, or loose on the table (no step) at x, y.
struct Touchpoint {
  static constexpr std::string_view table = "touchpoint";
  Id<Touchpoint> id{};
  Id<Step> step{};
  std::string text;
  Id<Channel> channel{};
  double rank = 0;
  double x = 0, y = 0; ///< its middle, table millimetres, where it is loose
  double angle = 0;    ///< degrees, clockwise
  double size = 1;     ///< times the usual, where it is loose
  Id<Pile> pile{};     ///< the one it lies in, where it is loose
  Id<Participant> author{};
  bool star = false, heart = false, bolt = false; ///< moment of truth, differentiator, point of non-quality
  bool voted = true;                              ///< the team votes on it
  bool picked = false;                            ///< an opportunity the team works on
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("step", &Touchpoint::step), v("text", &Touchpoint::text), v("channel", &Touchpoint::channel),
        v("rank", &Touchpoint::rank);
    v("x", &Touchpoint::x), v("y", &Touchpoint::y), v("angle", &Touchpoint::angle),
        v("size", &Touchpoint::size), v("pile", &Touchpoint::pile), v("author", &Touchpoint::author);
    v("star", &Touchpoint::star), v("heart", &Touchpoint::heart), v("bolt", &Touchpoint::bolt),
        v("voted", &Touchpoint::voted);
    v("picked", &Touchpoint::picked), v("gone", &Touchpoint::gone);
  }
  friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

/// A need or an expectation, in the lane under its step.
struct Note {
  static constexpr std::string_view table = "note";
  Id<Note> id{};
  NoteKind kind = NoteKind::Need;
  Id<Step> step{};
  Id<Touchpoint> touchpoint{}; ///< the one it is about, where the team said so
  std::string text;
  double rank = 0;
  double angle = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("kind", &Note::kind), v("step", &Note::step), v("touchpoint", &Note::touchpoint),
        v("text", &Note::text);
    v("rank", &Note::rank), v("angle", &Note::angle), v("author", &Note::author), v("gone", &Note::gone);
  }
  friend bool operator==(const Note&, const Note&) = default;
};

/// One secret ballot about one touchpoint (experience and importance) or one idea (score). Rounds are kept
/// for ever.
struct Round {
  static constexpr std::string_view table = "round";
  Id<Round> id{};
  Id<Touchpoint> touchpoint{};
  Id<Idea> idea{};
  std::int64_t number = 1; ///< of this touchpoint or idea, from 1
  bool revealed = false;

  template <class V> static constexpr void describe(V&& v) {
    v("touchpoint", &Round::touchpoint), v("idea", &Round::idea), v("number", &Round::number),
        v("revealed", &Round::revealed);
  }
  friend bool operator==(const Round&, const Round&) = default;
};

/// What one participant gave in one round; 1..10 each, or nothing yet.
struct Vote {
  static constexpr std::string_view table = "vote";
  Id<Vote> id{};
  Id<Round> round{};
  Id<Participant> participant{};
  std::optional<std::int64_t> experience{}, importance{}, score{};
  bool abstained = false;
  bool late = false; ///< given after the reveal

  template <class V> static constexpr void describe(V&& v) {
    v("round", &Vote::round), v("participant", &Vote::participant), v("experience", &Vote::experience);
    v("importance", &Vote::importance), v("score", &Vote::score), v("abstained", &Vote::abstained),
        v("late", &Vote::late);
  }
  friend bool operator==(const Vote&, const Vote&) = default;
};

/// The team's frozen 1.0 of one touchpoint. Freezing again marks the earlier ones gone.
struct Estimate {
  static constexpr std::string_view table = "estimate";
  Id<Estimate> id{};
  Id<Touchpoint> touchpoint{};
  double experience = 0, importance = 0; ///< means
  double lowest = 0, highest = 0;        ///< of experience
  std::int64_t n = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("touchpoint", &Estimate::touchpoint), v("experience", &Estimate::experience),
        v("importance", &Estimate::importance);
    v("lowest", &Estimate::lowest), v("highest", &Estimate::highest), v("n", &Estimate::n),
        v("gone", &Estimate::gone);
  }
  friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// What customers say about one touchpoint (2.0).
struct CustomerScore {
  static constexpr std::string_view table = "customer_score";
  Id<CustomerScore> id{};
  Id<Touchpoint> touchpoint{};
  double score = 0;   ///< 1..10
  std::int64_t n = 0; ///< answers; 0: not known
  std::string source;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("touchpoint", &CustomerScore::touchpoint), v("score", &CustomerScore::score), v("n", &CustomerScore::n);
    v("source", &CustomerScore::source), v("gone", &CustomerScore::gone);
  }
  friend bool operator==(const CustomerScore&, const CustomerScore&) = default;
};

/// In its author's private tray until shared; then on the board at x, y.
struct Idea {
  static constexpr std::string_view table = "idea";
  Id<Idea> id{};
  std::string text;
  Id<Participant> author{};
  bool shared = false;
  double x = 0, y = 0; ///< its middle on the board of ideas, 0..1 of its width and height
  double angle = 0;    ///< degrees, clockwise
  double rank = 0;
  std::string why; ///< why it fell short of the bar, in the team's words
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("text", &Idea::text), v("author", &Idea::author), v("shared", &Idea::shared), v("x", &Idea::x),
        v("y", &Idea::y);
    v("angle", &Idea::angle), v("rank", &Idea::rank), v("why", &Idea::why), v("gone", &Idea::gone);
  }
  friend bool operator==(const Idea&, const Idea&) = default;
};

/// That an idea lifts a touchpoint.
struct IdeaLink {
  static constexpr std::string_view table = "idea_link";
  Id<IdeaLink> id{};
  Id<Idea> idea{};
  Id<Touchpoint> touchpoint{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("idea", &IdeaLink::idea), v("touchpoint", &IdeaLink::touchpoint), v("gone", &IdeaLink::gone);
  }
  friend bool operator==(const IdeaLink&, const IdeaLink&) = default;
};

/// One dot of one participant on one idea; several on one idea are several records.
struct Dot {
  static constexpr std::string_view table = "dot";
  Id<Dot> id{};
  Id<Idea> idea{};
  Id<Participant> participant{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("idea", &Dot::idea), v("participant", &Dot::participant), v("gone", &Dot::gone);
  }
  friend bool operator==(const Dot&, const Dot&) = default;
};

} // namespace journey
