#include "shell/intake/notes_preview.hpp"
#include "shell/intake/preview.hpp"
#include "shell/intake/survey_preview.hpp"

namespace shell {

std::unique_ptr<IntakePreview> makePreview(IntakeKind kind, const std::shared_ptr<const IntakeRead>& read,
                                           const std::vector<survey::LaneName>& lanes) {
  switch (kind) {
  case IntakeKind::Map: return std::make_unique<NotesPreview>(read, lanes);
  case IntakeKind::Survey: return std::make_unique<SurveyPreview>(read);
  }
  return nullptr;
}

} // namespace shell
