"""Writes a schema and a document of an order with 1,000 lines (136 kB): patterns, enums, oneOf. order.py FOLDER"""
import json
import sys

SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["order", "lines"],
    "additionalProperties": False,
    "properties": {
        "order": {"type": "string", "pattern": "^PO-[0-9]{6}$"}, "placed": {"type": "string", "format": "date"},
        "lines": {"type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["part", "quantity", "unit", "delivery"], "additionalProperties": False,
            "properties": {
                "part": {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{4}$"},
                "quantity": {"type": "integer", "minimum": 1, "maximum": 100000},
                "price": {"type": "number", "minimum": 0},
                "unit": {"enum": ["each", "kg", "m", "set"]},
                "delivery": {"oneOf": [
                    {"type": "object", "required": ["kind", "date"], "additionalProperties": False,
                     "properties": {"kind": {"const": "on_date"}, "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},
                    {"type": "object", "required": ["kind", "days"], "additionalProperties": False,
                     "properties": {"kind": {"const": "within"}, "days": {"type": "integer", "minimum": 1}}}]}}}}}}


def order(lines):
    rows = []
    for i in range(lines):
        late = {"kind": "within", "days": i % 90 + 1}
        dated = {"kind": "on_date", "date": f"2026-{i % 12 + 1:02d}-{i % 28 + 1:02d}"}
        rows.append({"part": f"WNG-{i % 10000:04d}", "quantity": i % 500 + 1, "price": round(1.25 * (i % 997), 2),
                     "unit": ["each", "kg", "m", "set"][i % 4], "delivery": late if i % 2 else dated})
    return {"order": "PO-004711", "placed": "2026-03-10", "lines": rows}


if __name__ == "__main__":
    folder = sys.argv[1]
    with open(f"{folder}/order.schema.json", "w", encoding="utf-8") as file:
        json.dump(SCHEMA, file)
    with open(f"{folder}/order.json", "w", encoding="utf-8") as file:
        json.dump(order(1000), file)
