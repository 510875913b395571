"""What Schemathesis puts into arguments: as often what the graph knows as anything of the type, so that questions are answered too."""

import zlib

import graphql
import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

MOST = 2**31

ids = [
    "strategy:faellesoffentlig-digitaliseringsstrategi-2016-2020",
    "solution:nemid",
    "solution:borger-dk",
    "organisation:kl",
    "person:natasha-friis-saxberg",
    "partnership:digitaliseringspartnerskabet",
    "event:coronakrisen",
    "policy-area:digitalisering",
]
words = ["nemid", "digitaliseringsstrategi", "borger.dk", "Danske Regioner"]
# A property of claims is one that there is, or refused.
properties = ["USES", "OWNED_BY", "ordinal", "name"]
dates = ["2016-05-12", "2021-03-16"]


def or_anything(known, anything):
    return st.one_of(known, known, known, anything)


def texts(known):
    return or_anything(st.sampled_from(known), st.text()).map(nodes.String)


whole_numbers = or_anything(st.integers(1, 3), st.integers(-MOST, MOST - 1))
schemathesis.graphql.scalar("Int", whole_numbers.map(nodes.Int))
schemathesis.graphql.scalar("ID", texts(ids))
schemathesis.graphql.scalar("String", texts([*words, *properties]))
schemathesis.graphql.scalar("Date", texts(dates))
schemathesis.graphql.scalar("PartialDate", texts([*dates, "2016", "2020-02"]))


def is_of_its_type(argument):
    """What is of no type that the argument has is what is tried: it stays."""
    value = argument.value
    if isinstance(value, graphql.IntValueNode):
        return argument.name.value == "last" and -MOST <= int(value.value) < MOST
    if isinstance(value, graphql.StringValueNode):
        return argument.name.value in ("after", "before")
    return isinstance(value, graphql.NullValueNode)


class OnePage(graphql.Visitor):
    """
    Leaves one way to ask for a page: with both ends and any text for a cursor nearly every list would be refused. Gives a list
    of ids two that are known, for what compares several.
    """

    def leave_list_value(self, node, *_):
        if not node.values or not all(isinstance(value, graphql.StringValueNode) for value in node.values):
            return None
        return graphql.ListValueNode(values=(*node.values, nodes.String(ids[1]), nodes.String(ids[2])))

    def leave_field(self, node, *_):
        given = {argument.name.value for argument in node.arguments}
        dropped = {"after", "before"} | ({"last"} if "first" in given else set())
        return graphql.FieldNode(
            alias=node.alias,
            name=node.name,
            arguments=tuple(
                argument
                for argument in node.arguments
                if argument.name.value not in dropped or not is_of_its_type(argument)
            ),
            directives=node.directives,
            selection_set=node.selection_set,
        )


@schemathesis.hook
def map_body(_context, body):
    # By what is asked, so that the same seed asks the same.
    is_left = zlib.crc32(graphql.print_ast(body).encode("utf-8", "surrogatepass")) % 4 == 0
    return body if is_left else graphql.visit(body, OnePage())
