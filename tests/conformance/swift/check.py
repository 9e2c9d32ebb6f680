"""Says where the syntax of Swift files is wrong: there is no compiler where the tests run."""

import sys
from collections.abc import Iterator
from pathlib import Path

import tree_sitter_swift
from tree_sitter import Language, Node, Parser


def errors(node: Node) -> Iterator[Node]:
    """Every node that the grammar could not place."""
    if node.is_error or node.is_missing:
        yield node
    for child in node.children:
        if child.has_error or child.is_missing:
            yield from errors(child)


parser = Parser(Language(tree_sitter_swift.language()))
found = 0
for name in sys.argv[1:]:
    source = Path(name).read_bytes()
    for error in errors(parser.parse(source).root_node):
        found += 1
        print(f"{name}:{error.start_point.row + 1}: {source[error.start_byte : error.start_byte + 80]!r}")
sys.exit(1 if found else 0)
