#include "survey/tool.hpp"

namespace survey {

std::span<const Tool> tools() {
  static constexpr Tool all[] = {{"qualtrics", recogniseQualtrics},
                                 {"surveymonkey", recogniseSurveyMonkey},
                                 {"typeform", recogniseTypeform},
                                 {"limesurvey", recogniseLimeSurvey},
                                 {"microsoft_forms", recogniseMicrosoftForms},
                                 {"google_forms", recogniseGoogleForms},
                                 {"csv", recogniseAny}};
  return all;
}

} // namespace survey
