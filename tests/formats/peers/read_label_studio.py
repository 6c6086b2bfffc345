"""Run by a Python that has Label Studio's SDK: what its own checks say of tasks and labels."""

import importlib
import json
import sys
from pathlib import Path


def main(folder: Path) -> None:
    """Print, for each task and each of its annotations, whether it fits the configuration."""
    interface = importlib.import_module("label_studio_sdk.label_interface").LabelInterface(
        (folder / "label-studio-config.xml").read_text(encoding="utf-8")
    )
    interface.validate()
    told = []
    for task in json.loads((folder / "label-studio.json").read_bytes()):
        fits = [interface.validate_annotation(each) for each in task["annotations"]]
        regions = [
            item
            for each in task["annotations"]
            for item in each["result"]
            if item["type"] != "relation"
        ]
        known = [interface.validate_region(item) for item in regions]
        told.append(
            {
                "task": interface.validate_task({"data": task["data"]}),
                "fits": fits,
                "regions": known,
            }
        )
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
