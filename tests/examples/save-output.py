# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the ConvScope authors

"""Runs the cells of a notebook and saves it with what they show, as Jupyter does.

    python3 save-output.py NOTEBOOK FOLDER FILE…

The notebook goes into the folder, with the files that its cells read. Neither Jupyter nor IPython has to be installed: of the
latter, the cells take one class, which only holds a text.
"""

import ast
import json
import os
import shutil
import sys
import types


class HTML:
    def __init__(self, data):
        self.data = data


display = types.ModuleType("IPython.display")
display.HTML = HTML
sys.modules["IPython"] = types.ModuleType("IPython")
sys.modules["IPython.display"] = display


def run(source, names):
    """What the last line of a cell shows."""
    cell = ast.parse(source)
    last = ast.Expression(cell.body.pop().value)
    exec(compile(cell, "cell", "exec"), names)
    return eval(compile(last, "cell", "eval"), names)


path, folder, *files = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    notebook = json.load(file)
os.makedirs(folder, exist_ok=True)
for name in files:
    shutil.copy(name, folder)
os.chdir(folder)

names = {}
code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
for count, cell in enumerate(code, start=1):
    shown = run("".join(cell["source"]), names)
    cell["execution_count"] = count
    cell["outputs"] = [
        {
            "output_type": "execute_result",
            "execution_count": count,
            "metadata": {},
            "data": {
                "text/html": shown.data.splitlines(keepends=True),
                "text/plain": ["<IPython.core.display.HTML object>"],
            },
        }
    ]

with open(os.path.basename(path), "w", encoding="utf-8") as file:
    json.dump(notebook, file, ensure_ascii=False, indent=1, sort_keys=True)
    file.write("\n")
