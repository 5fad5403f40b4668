#include "intake/notes.hpp"

#include "journey/lanes.hpp"

#include <string>

namespace intake {

using namespace language::literals;
using language::Catalogue;

std::vector<survey::LaneName> laneNames(const std::vector<Catalogue>& languages) {
  using What = survey::NoteHead::What;
  std::vector<survey::LaneName> out;
  for (const Catalogue& words : languages)
    for (const journey::Lane& lane : journey::lanes()) {
      if (!lane.takesNotes()) continue;
      const std::string id = "lane." + std::string{lane.id};
      const auto add = [&](const std::string& name, What what) { out.push_back({name, {what, lane.id}}); };
      add(words.named(id), What::Note);
      if (lane.holds == journey::Holds::Remedied) add(words.named(id + ".remedy"), What::Remedy);
    }
  return out;
}

language::Text textOf(survey::WhyNot why) {
  switch (why) {
  case survey::WhyNot::Blank: return "survey.left.blank"_text;
  case survey::WhyNot::NoStage: return "survey.left.no_stage"_text;
  case survey::WhyNot::TooLong: return "survey.left.too_long"_text;
  case survey::WhyNot::NoAmount: return "survey.left.no_amount"_text;
  case survey::WhyNot::NoCount: return "survey.left.no_count"_text;
  case survey::WhyNot::UnclearCount: return "survey.left.unclear_count"_text;
  case survey::WhyNot::NoTime: return "survey.left.no_time"_text;
  case survey::WhyNot::MoreThanThere: return "survey.left.more_than_there"_text;
  case survey::WhyNot::NoTouchpoint: return "survey.left.no_touchpoint"_text;
  case survey::WhyNot::AboveHeads: return "survey.left.above_heads"_text;
  }
  return {};
}

std::vector<document::BroughtIn> broughtIn(const survey::Notes& notes) {
  std::vector<document::BroughtIn> out;
  for (const survey::NoteRow& row : notes.rows) {
    auto& brought = out.emplace_back(document::BroughtIn{row.stage, row.step, row.touchpoint, row.channel});
    for (const survey::Noted& noted : row.notes)
      brought.notes.push_back({std::string{noted.lane}, noted.text, noted.remedy});
    brought.counted = {row.visits, row.dropOuts, row.repeats, row.waiting, row.period};
  }
  return out;
}

} // namespace intake
