"""What a workload is told about its size and surroundings; Setting.cs reads the same words from the same place."""

import json
import os

_words = json.loads(os.environ["LAB_SETTING"])

items: int = _words["items"]
seconds: float = _words["seconds"]
size: int = _words["size"]
http: str = _words["http"]
tcp: int = _words["tcp"]
udp: int = _words["udp"]
folder: str = _words["folder"]
library: str = _words["library"]
client: str = _words["client"]
