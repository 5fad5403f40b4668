#include "report/chapters/per_journey.hpp"

namespace report {

using namespace language::literals;

void addPart(Chapter& whole, Chapter part, const std::string& name, const SharedContext& context) {
  if (part.blocks.empty()) return;
  if (!std::holds_alternative<Heading>(part.blocks.front())) whole.blocks.emplace_back(Heading{name});
  for (auto& block : part.blocks) {
    if (auto* heading = std::get_if<Heading>(&block))
      heading->words = context->catalogue("report.of_journey"_text, {name, heading->words});
    if (auto* figure = std::get_if<Figure>(&block))
      figure->draw = [context, draw = std::move(figure->draw)](look::Drawing& on, const base::Rect& area) {
        draw(on, area);
      };
    whole.blocks.push_back(std::move(block));
  }
}

} // namespace report
