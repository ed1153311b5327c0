"""Checks objects and requests against the JSON Schema: those that it must accept, and those that it must not."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource

SAMPLES = Path(__file__).with_name("samples.jsonl")
RECEIVED = [
    Path("tests/data/updates.jsonl"),
    Path("tests/data/objects.jsonl"),
    Path("../shared/corpus/updates.jsonl"),
    Path("../shared/corpus/typical.jsonl"),
    Path("../shared/corpus/objects.jsonl"),
]
# What the corpus took from other projects' unit tests and Telegram would not: empty texts and a made-up MIME type.
MADE_UP = {
    ("ReplyKeyboardMarkup", ("input_field_placeholder",), ""),
    ("InlineQueryResult", ("id",), ""),
    ("InlineQueryResult", ("mime_type",), "mime"),
}


def main(path):
    schema = json.loads(Path(path).read_text())
    Draft202012Validator.check_schema(schema)
    resource = Resource.from_contents(schema)
    registry = Registry().with_resource(schema["$id"], resource)
    validators = {
        name: Draft202012Validator({"$ref": f"{schema['$id']}#/$defs/{name}"}, registry=registry)
        for name in schema["$defs"]
    }

    problems = []
    accepted = refused = 0
    for file in filter(Path.exists, RECEIVED):
        for number, line in enumerate(file.open(), 1):
            name, value = named(json.loads(line))
            error = best_match(validators[name].iter_errors(value))
            accepted += error is None
            if error is not None and not is_made_up(name, value):
                problems.append(f"{file}:{number}: {name}: {error.json_path}: {error.message[:200]}")
    for number, line in enumerate(SAMPLES.open(), 1):
        sample = json.loads(line)
        error = best_match(validators[sample["type"]].iter_errors(sample["value"]))
        accepted += error is None
        refused += error is not None
        if (error is not None) != ("wrong" in sample):
            problems.append(f"{SAMPLES}:{number}: {sample['type']}: {error.message[:200] if error else 'is accepted'}")

    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"    jsonschema.json: {accepted} objects and requests accepted, {refused} refused that are wrong")
    sys.exit(bool(problems))


def named(line):
    """A line is an update, or an object beside its type."""
    if "obj" in line:
        return line["type"], line["obj"]
    return "Update", line.get("update", line)


def is_made_up(name, value):
    return any(name == of and value.get(path[0]) == bad for of, path, bad in MADE_UP)


main(sys.argv[1])
