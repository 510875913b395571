"""Executes the notebook end to end and keeps what it gives.

    python execute.py              writes the answers into digigraf.ipynb
    python execute.py --check      executes it and writes nothing; fails where a cell fails or draws no picture

The server is the one that DIGIGRAF_URL names, else http://127.0.0.1:4000/graphql.
"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path = Path(__file__).with_name('digigraf.ipynb')
notebook = nbformat.read(path, as_version=4)
NotebookClient(notebook, timeout=120, kernel_name='python3', resources={'metadata': {'path': path.parent}}).execute()

outputs = [output for cell in notebook.cells if cell.cell_type == 'code' for output in cell.outputs]
pictures = [output for output in outputs if 'image/png' in output.get('data', {})]
if not pictures:
    sys.exit('the notebook drew no picture')

if '--check' not in sys.argv[1:]:
    for cell in notebook.cells:
        # When it was run says nothing of what it gave.
        cell.metadata.pop('execution', None)
    nbformat.write(notebook, path)
print(f'{len(outputs)} outputs, {len(pictures)} of them a picture')
