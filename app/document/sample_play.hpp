#pragma once
// How the worked example is played (document/sample.hpp): the first workshop in sample.cpp, what came after
// it in sample_later.cpp. Ids are made one after the other: what is new comes last, so that recordings which
// name what was there before stay right.
#include "base/json.hpp"
#include "document/document.hpp"
#include "document/research.hpp"
#include "journey/subject.hpp"

#include <map>

namespace document {

/// One performance of the content. What was made is known by the names that the content gives it.
class SamplePlay {
 public:
  using Json = base::Json;

  SamplePlay(Document& open, const Json& content) : document_(open), content_(content) {}
  void all();

 private:
  static constexpr Id<journey::Participant> table{}; ///< who does what nobody does in particular

  void brief();
  void team();
  void personas();
  void stakeholders();
  /// Steps in the stages of a journey, with what lies under them. `whose`: the persona; empty: the first.
  void map(Id<journey::Journey> journey, const std::string& whose, const Json& stages);
  void step(Id<journey::Step> step, const std::string& whose, const Json& part);
  void notes(Id<journey::Step> step, const Json& lanes);
  void blueprint();
  void stages();
  void votes(const std::string& whose, const Json& stages);
  /// For each question a row: a number for everybody at the table, null for who abstains.
  void round(const journey::Subject& about, const std::map<std::string_view, const Json*>& rows);
  void plan(const Json& inquiries);
  void customers();
  void loop(const Json& followUps);
  /// "from": the kind of a measure, or "quote"; otherwise somebody heard it.
  Deed begun(const Json& followUp, Id<journey::FollowUp>* made) const;
  void ideas();
  void tests();
  void evidence(const Json& sources);
  void behaviour(const Json& counted);
  /// What came in the months after the first workshop.
  void later(const Json& told);
  void ownJourney(const Json& told);
  /// A survey once for each of its waves; its answers are told apart in the order of `segments`.
  void survey(const std::vector<std::string>& segments, const Json& told);
  void wave(const std::vector<std::string>& segments, const Json& told, std::size_t number);
  std::vector<Found> found(const std::vector<std::string>& segments, const Json& asked, std::size_t number);

  void act(Id<journey::Participant> by, const Deed& deed);
  /// Somebody at the table, each in turn.
  Id<journey::Participant> next() { return seated_.at(turn_++ % seated_.size()); }
  Id<journey::Channel> channel(const std::string& name) const;
  /// Writes each text of a record that the content gives.
  template <class Record, class Write> void texts(const Json& one, Write&& write);
  /// Every touchpoint of a journey of the content with what was made of it.
  template <class Do> void eachTouchpoint(const std::string& whose, const Json& stages, Do&& act);
  /// "at" names it, and "of" whose journey it is on where that is not the first.
  Id<journey::Touchpoint> touchpoint(const Json& one) const {
    return touchpoint(one, one.at("at").get<std::string>());
  }
  Id<journey::Touchpoint> touchpoint(const Json& one, const std::string& text) const {
    return touchpoints_.at(one.value("of", std::string{})).at(text);
  }

  Document& document_;
  const Json& content_;
  std::vector<Id<journey::Participant>> seated_;
  std::map<std::string, Id<journey::Participant>> people_;
  std::map<std::string, Id<journey::Persona>> personas_;
  /// Of each persona's journey, the first of "", by their text.
  std::map<std::string, std::map<std::string, Id<journey::Touchpoint>>> touchpoints_;
  std::vector<Id<journey::Idea>> ideas_; ///< in the order of the content
  std::size_t turn_ = 0;
};

} // namespace document
