"""Many proposals made of few, and what differs between two backups."""

import zipfile

# What an instance writes about itself while it runs: jobs, and revisions of what it keeps in memory.
OWN = {"scheduled_tasks"}
TRAIL = "trail_line"
PARTS = ("proposal_step", "proposal_threat", "proposal_benefit", "proposal_modification", "proposal_claim", "desk_row", "desk_word")


def multiply(postgres, database, wanted):
    """Copies the proposals there are, with all that lists and forms read of them, until there are so many; how many there are."""
    def copied(table, fields):
        return (f"insert into {table} select r.* from {table} t join copy c on c.old = t.{'id' if table == 'proposal' else 'proposal_id'}"
                f" cross join lateral jsonb_populate_record(t, jsonb_build_object({fields})) r;")

    postgres.sql(database, f"""
        create temporary table copy as
            select p.id as old, gen_random_uuid() as new from proposal p
            cross join generate_series(1, {wanted} / (select count(*) from proposal) + 1) limit {wanted};
        {copied("proposal", "'id', c.new")}
        {"".join(copied(table, "'proposal_id', c.new") for table in PARTS)}""")
    return int(postgres.sql(database, "select count(*) from proposal"))


def rows(file, table):
    with zipfile.ZipFile(file) as backup:
        return sorted(backup.read(f"tables/{table}.jsonl").splitlines())


def tables(file):
    with zipfile.ZipFile(file) as backup:
        return {name[len("tables/"):-len(".jsonl")] for name in backup.namelist() if name.startswith("tables/")}


def differences(before, after):
    """Tables whose rows differ. Lines of the trail may have been added, such as that a backup was taken; none may have changed."""
    if tables(before) != tables(after):
        return ["the tables"]
    differ = []
    for table in sorted(tables(before) - OWN):
        had, has = rows(before, table), rows(after, table)
        same = set(had) <= set(has) if table == TRAIL else had == has
        if not same:
            differ.append(f"{table} differs ({len(set(had) ^ set(has))} rows)")
    return differ
