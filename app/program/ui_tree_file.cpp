#include "program/ui_tree_file.hpp"

#include "base/replaced_file.hpp"

namespace program {

void UiTreeFile::write(std::string tree) {
  if (tree == written_) return;
  base::replaceFile(file_, tree);
  written_ = std::move(tree);
}

} // namespace program
