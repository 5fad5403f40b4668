// Any bytes are a map or are refused with words, and every row of it has a place.
#include "survey/notes.hpp"

#include "survey/read_error.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<survey::LaneName> lanes{
      {"Tijd", {survey::NoteHead::What::Note, "time"}},
      {"Faalpunt", {survey::NoteHead::What::Note, "failpoint"}},
      {"Oplossing", {survey::NoteHead::What::Remedy, "failpoint"}}};
  try {
    for (const auto& row : survey::readNotes({reinterpret_cast<const char*>(data), size}, lanes).rows)
      if (row.stage.empty()) std::abort();
  } catch (const survey::ReadError& error) {
    if (error.refusal.text.empty()) std::abort();
  }
  return 0;
}
