"""Types values into cells of a workbook, as another program would.

usage: fill_with_openpyxl.py FILE.xlsx CELLS.json OUT.xlsx      CELLS: [[sheet, address, value], ...]
"""
import json
import sys

import openpyxl

source, cells, target = sys.argv[1:]
workbook = openpyxl.load_workbook(source)
with open(cells, encoding="utf-8") as file:
    for sheet, address, value in json.load(file):
        workbook[sheet][address].value = value
workbook.save(target)
