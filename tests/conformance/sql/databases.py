"""Loads the generated SQL into a real database and joins facts with it.

    databases.py postgresql|sqlite|duckdb|spark INPUT.json

INPUT.json is a list of {"name", "table", "first", "second", "facts"}: the table as JSON, the SQL that is run twice, the
SQL of the changed table that is run after it, and texts (or null). What is written is the same list with the
answers after the second and the third run: {"columns", "rows", "codes", "texts"}.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

# The same text in every database.
JOIN = """
    select fact.id, fact.reason, reason.*
    from {name}_fact as fact
    left join {name}_spelling as spelling on fact.reason = spelling.spelling
    left join {name} as reason on spelling.code = reason.code
"""


class Database:
    """A database by Python's usual interface."""

    lists_are_json = False

    def __init__(self, connection, mark):
        self.connection, self.mark = connection, mark

    def script(self, text):
        self.connection.execute(text)

    def facts(self, name, rows):
        self.connection.execute(f"create table {name}_fact (id integer, reason text)")
        insert = f"insert into {name}_fact values ({self.mark}, {self.mark})"
        self.connection.cursor().executemany(insert, rows)

    def query(self, text):
        cursor = self.connection.cursor()
        cursor.execute(text)
        return [column[0] for column in cursor.description], [list(row) for row in cursor.fetchall()]


class Sqlite(Database):
    lists_are_json = True

    def script(self, text):
        self.connection.executescript(text)


class Spark:
    """Runs one statement at a time."""

    lists_are_json = False
    # What may stand in a statement, so that its end is found: comments, strings, quoted names, the rest.
    PARTS = re.compile(r"--[^\n]*|'(?:[^'\\]|\\.)*'|`[^`]*`|;|[^;'`-]+|-", re.DOTALL)

    def __init__(self, session):
        self.session = session

    def script(self, text):
        statement = ""
        for part in self.PARTS.findall(text):
            if part == ";":
                self.session.sql(statement)
                statement = ""
            else:
                statement += part
        assert not statement.strip(), statement

    def facts(self, name, rows):
        self.session.createDataFrame(rows, "id int, reason string").createOrReplaceTempView(f"{name}_fact")

    def query(self, text):
        frame = self.session.sql(text)
        return frame.columns, [list(row) for row in frame.collect()]


@contextmanager
def postgresql(folder):
    """A server in a folder, reached by a socket there; it does not run as root."""
    import psycopg

    user = {"user": "postgres", "extra_groups": []} if os.getuid() == 0 else {}
    programs = Path(os.environ["POSTGRESQL"])

    def run(program, *arguments):
        subprocess.run([programs / program, *arguments], check=True, stdout=subprocess.DEVNULL, cwd=folder, **user)

    if user:
        subprocess.run(["chown", "postgres", folder], check=True)
    run("initdb", "--pgdata=data", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C", "--username=postgres")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    run("pg_ctl", "--pgdata=data", "--wait", "--log=log", "-o", options, "start")
    try:
        with psycopg.connect(host=folder, user="postgres", dbname="postgres", autocommit=True) as connection:
            yield Database(connection, "%s")
    finally:
        run("pg_ctl", "--pgdata=data", "--wait", "--mode=fast", "stop")


@contextmanager
def sqlite(_):
    import sqlite3

    yield Sqlite(sqlite3.connect(":memory:"), "?")


@contextmanager
def duckdb(_):
    import duckdb

    yield Database(duckdb.connect(), "?")


@contextmanager
def spark(folder):
    from pyspark.sql import SparkSession

    options = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.catalogImplementation": "in-memory",
        "spark.sql.warehouse.dir": f"{folder}/warehouse",
        "spark.local.dir": folder,
        # Small tables: what makes large ones fast takes longer than they do, and so does compiling well.
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto",
        "spark.default.parallelism": "1",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.adaptive.enabled": "false",
        "spark.sql.codegen.wholeStage": "false",
    }
    builder = SparkSession.builder.master("local[1]")
    for key, value in options.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield Spark(session)
    session.stop()


def answer(database, name, table):
    """The facts with their reasons, in the order of the facts, in JSON's types."""
    columns, rows = database.query(JOIN.format(name=name))
    kinds = [(column["type"], column["list"]) for column in table["columns"]]
    first = len(columns) - len(kinds)

    def one(value, kind):
        if kind in ("number", "duration"):
            return float(value)
        return bool(value) if kind == "boolean" else value

    def plain(value, kind, is_list):
        if value is None or not is_list:
            return None if value is None else one(value, kind)
        items = json.loads(value) if database.lists_are_json else value
        return [one(item, kind) for item in items]

    for row in rows:
        row[first:] = [plain(value, *kind) for value, kind in zip(row[first:], kinds, strict=True)]
    _, codes = database.query(f"select code from {name}")
    texts = []
    if any(column["languages"] for column in table["columns"]):
        _, texts = database.query(f"select code, column_name, language, translation from {name}_text")
    return {
        "columns": columns,
        "rows": sorted(rows, key=lambda row: row[0]),
        "codes": sorted(row[0] for row in codes),
        "texts": sorted(texts),
    }


def main():
    dialect, path = sys.argv[1:]
    cases = json.loads(Path(path).read_text(encoding="utf-8"))
    answers = []
    with tempfile.TemporaryDirectory(prefix="reasons-", ignore_cleanup_errors=True) as folder:
        with {"postgresql": postgresql, "sqlite": sqlite, "duckdb": duckdb, "spark": spark}[dialect](folder) as database:
            for case in cases:
                name = case["name"]
                database.facts(name, list(enumerate(case["facts"])))
                database.script(case["first"][dialect])
                # Spark takes seconds for each; small tables show what there is to see.
                if dialect != "spark" or len(case["table"]["reasons"]) < 10:
                    database.script(case["first"][dialect])
                twice = answer(database, name, case["table"])
                database.script(case["second"][dialect])
                answers.append([twice, answer(database, name, case["table"])])
    json.dump(answers, sys.stdout)


main()
