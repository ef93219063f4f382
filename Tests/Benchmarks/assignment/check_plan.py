#!/usr/bin/env python3
"""Adds up the cost of a plan from its file alone, and solves it again if HiGHS is there.

    handover plan --team ID --format json | Tests/Benchmarks/assignment/check_plan.py
    check_plan.py [--solve SECONDS] FILE...

Everything is taken from the member "assignment" of the file: who could take what (from the rules,
compared with "pairs"), what it costs (compared with "pairs", "cost" and "total"), and that the
answer breaks no rule of capacity. --solve asks HiGHS (pip install highspy) for the least cost of
placing the same cases, and compares it with "total" and "lowerBound". Exit code 1: something does
not fit. The formula is that of AssignmentProblem.answer().
"""
import argparse
import datetime
import json
import sys
from collections import defaultdict


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Problem:
    def __init__(self, file):
        self.file = file
        self.cost_of = file["coefficients"]
        self.receivers = file["receivers"]
        self.cases = file["cases"]
        self.by_id = {r["id"]: r for r in self.receivers}
        least = min((r["recentUpset"] for r in self.receivers), default=0)
        most = min(self.cost_of["cost_stranger"], self.cost_of["cost_language"]) // 2
        self.pull = {
            r["id"]: min(self.cost_of["cost_recent_upset"] * (r["recentUpset"] - least), most)
            for r in self.receivers}

    def forbidden(self, case, receiver):
        if case.get("giver") == receiver["id"]:
            return "is_giver"
        if receiver["id"] in case["declinedBy"]:
            return "has_declined"
        return None if set(case["requiredSkills"]) <= set(receiver["skills"]) else "lacks_skill"

    def own_cost(self, case, receiver):
        """The terms in which no other case has a say, by name."""
        me, terms = receiver["id"], {}
        if me not in case["heardFrom"] and me not in case["customerKnows"]:
            terms["stranger"] = self.cost_of["cost_stranger"]
        if case.get("language") and case["language"] not in receiver["languages"]:
            terms["language"] = self.cost_of["cost_language"]
        if case.get("nextDue") and instant(receiver["startsAt"]) > instant(case["nextDue"]):
            terms["late_start"] = self.cost_of["cost_late_start"]
        heard = case["heardFrom"]
        if len(heard) >= 2 and me not in heard and case.get("owner") != me:
            terms["third_person"] = self.cost_of["cost_third_person"]
        stand_in = self.by_id.get(case.get("replacement"))
        if stand_in and stand_in is not receiver and not self.forbidden(case, stand_in):
            terms["not_replacement"] = self.cost_of["cost_not_replacement"]
        if case["isUpset"]:
            terms["recent_upset"] = self.pull[me]
        return terms

    def weight(self, receiver):
        minutes = min(max(receiver["minutesThere"], 60), 960)
        return (self.cost_of["cost_load"] * 480 + minutes // 2) // minutes

    def limit(self, receiver, with_steady=False):
        held_back = {"hold": True, "urgent_first": with_steady, "spread": False}
        percent = 0 if held_back[self.file["overflow"]] else self.file["overCapacityPercent"]
        return receiver["capacity"] * (100 + percent) // 100

    def customer(self, case):
        return ("c", case["customer"]) if case.get("customer") else ("-", case["id"])

    def total(self):
        terms = defaultdict(int)
        pairs, places, held = set(), defaultdict(set), defaultdict(list)
        for case in self.cases:
            receiver = self.by_id.get(case.get("receiver"))
            if receiver is None:
                continue
            for name, points in self.own_cost(case, receiver).items():
                terms[name] += points
            pairs.add((case.get("giver"), receiver["id"]))
            places[self.customer(case)].add(receiver["id"])
            held[receiver["id"]].append(case)
        for receiver in self.receivers:
            mine = held[receiver["id"]]
            effort = receiver["effort"] + sum(c["effort"] for c in mine)
            upset = receiver["upsetLoad"] + sum(c["isUpset"] for c in mine)
            terms["load"] += self.weight(receiver) * effort * effort
            terms["upset_load"] += self.cost_of["cost_upset_load"] * upset * upset
        terms["new_pair"] = self.cost_of["cost_new_pair"] * len(pairs)
        terms["split_customer"] = self.cost_of["cost_split_customer"] * sum(
            len(p) - 1 for p in places.values())
        return terms, held

    def faults(self):
        """What in the file does not follow from the file."""
        found = []
        for case in self.cases:
            for pair in case["pairs"]:
                receiver = self.by_id[pair["receiver"]]
                rule = self.forbidden(case, receiver)
                cost = None if rule else sum(self.own_cost(case, receiver).values())
                if pair.get("forbidden") != rule or pair.get("cost") != cost:
                    found.append(f"pair {case['id']} {receiver['id']}: {rule} {cost}, not {pair}")
        terms, held = self.total()
        for name, points in self.file["cost"].items():
            if terms[name] != points:
                found.append(f"{name}: {terms[name]}, not {points}")
        if sum(terms.values()) != self.file["total"]:
            found.append(f"total: {sum(terms.values())}, not {self.file['total']}")
        for receiver in self.receivers:
            mine = held[receiver["id"]]
            if any(self.forbidden(c, receiver) for c in mine):
                found.append(f"{receiver['id']} has what a rule forbids")
            steady = any(c["acuity"] == "steady" for c in mine)
            most = self.limit(receiver, steady)
            if mine and receiver["load"] + len(mine) > most:
                found.append(f"{receiver['id']} carries more than {most}")
        if self.file["lowerBound"] > self.file["total"]:
            found.append("the bound is above the cost")
        return found


def solve(problem, seconds):
    """The least cost of placing the same cases, and what is proven: as a mixed-integer program."""
    import highspy
    import numpy as np

    cost, upper, whole, rows = [], [], [], []

    def column(points, most=1.0, integer=False):
        cost.append(float(points))
        upper.append(most)
        whole.append(integer)
        return len(cost) - 1

    placed = [c for c in problem.cases if c.get("receiver")]
    x = {}
    for i, case in enumerate(placed):
        for j, receiver in enumerate(problem.receivers):
            if not problem.forbidden(case, receiver):
                own = sum(problem.own_cost(case, receiver).values())
                x[i, j] = column(own, integer=True)
        rows.append((1, 1, [(x[i, j], 1) for j in range(len(problem.receivers)) if (i, j) in x]))
    constant = 0
    bundles = defaultdict(list)
    for i, case in enumerate(placed):
        bundles["new_pair", case.get("giver")].append(i)
        bundles["split_customer", problem.customer(case)].append(i)
    for (kind, _), cases in bundles.items():
        points = problem.cost_of["cost_" + kind]
        if kind == "split_customer":
            constant -= points
        for j in range(len(problem.receivers)):
            mine = [x[i, j] for i in cases if (i, j) in x]
            if mine:
                opened = column(points)
                rows += [(-np.inf, 0, [(entry, 1), (opened, -1)]) for entry in mine]
    for j, receiver in enumerate(problem.receivers):
        mine = [(i, x[i, j]) for i in range(len(placed)) if (i, j) in x]
        room = max(0, problem.limit(receiver) - receiver["load"])
        steady_room = max(0, problem.limit(receiver, True) - receiver["load"])
        rows.append((-np.inf, room, [(entry, 1) for _, entry in mine]))
        if steady_room < room:
            closed = column(0)
            rows.append((-np.inf, room, [(e, 1) for _, e in mine] + [(closed, room - steady_room)]))
            rows += [(-np.inf, 0, [(e, 1), (closed, -1)])
                     for i, e in mine if placed[i]["acuity"] == "steady"]
        most = max([c["effort"] for c in placed], default=1) * room
        for weight, base, name, steps in (
                (problem.weight(receiver), receiver["effort"], "effort", most),
                (problem.cost_of["cost_upset_load"], receiver["upsetLoad"], "isUpset", room)):
            constant += weight * base * base
            units = [column(weight * (2 * (base + k) + 1)) for k in range(steps)]
            rows.append((0, 0, [(e, float(placed[i][name])) for i, e in mine]
                         + [(unit, -1) for unit in units]))
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(cost), len(rows)
    model.col_cost_ = np.array(cost)
    model.col_lower_, model.col_upper_ = np.zeros(len(cost)), np.array(upper)
    model.row_lower_ = np.array([float(r[0]) for r in rows])
    model.row_upper_ = np.array([float(r[1]) for r in rows])
    model.integrality_ = [
        highspy.HighsVarType.kInteger if w else highspy.HighsVarType.kContinuous for w in whole]
    entries = [entry for row in rows for entry in row[2]]
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = np.cumsum([0] + [len(r[2]) for r in rows])
    model.a_matrix_.index_ = np.array([e[0] for e in entries])
    model.a_matrix_.value_ = np.array([float(e[1]) for e in entries])
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", float(seconds))
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.passModel(model)
    solver.run()
    info = solver.getInfo()
    return info.objective_function_value + constant, info.mip_dual_bound + constant


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--solve", type=float, metavar="SECONDS")
    options.add_argument("files", nargs="*")
    given = options.parse_args()
    is_wrong = False
    for name in given.files or ["-"]:
        with sys.stdin if name == "-" else open(name) as source:
            file = json.load(source)["assignment"]
        if file is None:
            print(f"{name}: nobody comes, nothing was assigned")
            continue
        problem = Problem(file)
        found = problem.faults()
        total, bound = file["total"], file["lowerBound"]
        gap = 100 * (total - bound) / max(1, total)
        print(f"{name}: {len(file['cases'])} cases, {len(file['receivers'])} receivers, "
              f"cost {total}, bound {bound}, gap {gap:.2f} %, "
              + ("adds up" if not found else "DOES NOT ADD UP"))
        for fault in found[:20]:
            print("  " + fault)
        is_wrong |= bool(found)
        if given.solve:
            best, proven = solve(problem, given.solve)
            print(f"  HiGHS: {best:.0f}, proven {proven:.0f}")
            if best > proven + 0.5:
                continue
            if bound > best + 0.5 or total < best - 0.5:
                print("  NOT SO: the optimum lies outside of bound and cost")
                is_wrong = True
    return 1 if is_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
