"""Run by a Python that has doccano: a file imported and exported by doccano itself, as JSON."""

import importlib
import json
import logging
import os
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zipfile import ZipFile


def main(path: Path, folder: str) -> None:
    """Print the errors of the import, and every record of the export that follows it."""
    found = find_spec("backend")
    sys.path[:0] = list(found.submodule_search_locations or ()) if found else []
    os.environ |= {
        "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
        "MEDIA_ROOT": folder,
        "DJANGO_SETTINGS_MODULE": "config.settings.development",
        "STANDALONE": "True",
    }
    importlib.import_module("django").setup()
    logging.disable(logging.CRITICAL)
    call: Any = importlib.import_module("django.core.management").call_command
    call("migrate", verbosity=0)
    call("create_roles", verbosity=0)
    user = importlib.import_module("django.contrib.auth.models").User.objects.create(username="u")
    project = importlib.import_module("projects.models").SequenceLabelingProject.objects.create(
        name="p",
        project_type="SequenceLabeling",
        created_by=user,
        allow_overlapping=True,
        use_relation=True,
        collaborative_annotation=True,
    )
    datasets = importlib.import_module("data_import.datasets")
    form = importlib.import_module("data_import.pipeline.catalog").JSONL
    name = importlib.import_module("data_import.pipeline.readers").FileName
    data = datasets.load_dataset(
        "RelationExtraction",
        form,
        [name(str(path), path.name, path.name)],
        project,
        encoding="utf-8",
    )
    data.save(user)
    export = importlib.import_module("data_export.celery_tasks").export_dataset
    with ZipFile(export(project.id, "JSONL", False)) as packed:
        lines = packed.read(packed.namelist()[0]).decode().split("\n")
    told = {
        "errors": [str(error) for error in data.errors],
        "records": [json.loads(line) for line in lines if line],
    }
    sys.stdout.write(f"\n{json.dumps(told)}\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        main(Path(sys.argv[1]), made)
