"""Writes small ALKIS NAS files, so that tests can say what stands in them."""

from __future__ import annotations

from collections.abc import Sequence

GID_6 = "http://www.adv-online.de/namespaces/adv/gid/6.0"
GID_7 = "http://www.adv-online.de/namespaces/adv/gid/7.1"
UTM32 = "urn:adv:crs:ETRS89_UTM32"
Ring = Sequence[tuple[float, float]]


def square(x: float, y: float, size: float) -> list[tuple[float, float]]:
    return [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]


def positions(points: Ring) -> str:
    return " ".join(f"{x:.3f} {y:.3f}" for x, y in points)


def straight(points: Ring) -> str:
    return f"<gml:LineStringSegment><gml:posList>{positions(points)}</gml:posList></gml:LineStringSegment>"


def segment(kind: str, points: Ring) -> str:
    return f"<gml:{kind}><gml:posList>{positions(points)}</gml:posList></gml:{kind}>"


def ring(*segments: str) -> str:
    """A ring of curves, a curve a segment."""
    members = "".join(
        f"<gml:curveMember><gml:Curve><gml:segments>{one}</gml:segments></gml:Curve></gml:curveMember>"
        for one in segments
    )
    return f"<gml:Ring>{members}</gml:Ring>"


def patch(exterior: str, *interiors: str) -> str:
    holes = "".join(f"<gml:interior>{interior}</gml:interior>" for interior in interiors)
    return f"<gml:PolygonPatch><gml:exterior>{exterior}</gml:exterior>{holes}</gml:PolygonPatch>"


def surface(*patches: str, crs: str = UTM32) -> str:
    return f'<gml:Surface srsName="{crs}"><gml:patches>{"".join(patches)}</gml:patches></gml:Surface>'


def outline(points: Ring, crs: str = UTM32) -> str:
    """A surface with a straight outline."""
    return surface(patch(ring(straight(points))), crs=crs)


def _share(share: str | None) -> str:
    if share is None:
        return ""
    numerator, _, denominator = share.partition("/")
    return f"<anteil><AX_Anteil><zaehler>{numerator}</zaehler><nenner>{denominator}</nenner></AX_Anteil></anteil>"


def _reference(name: str, target: str | None) -> str:
    return f'<{name} xlink:href="urn:adv:oid:{target}"/>' if target else ""


class Nas:
    """A file under construction: every method adds an object."""

    def __init__(self) -> None:
        self.objects: list[str] = []

    def add(
        self, kind: str, name: str, content: str, begins: str = "2020-01-01T00:00:00Z", ends: str | None = None
    ) -> None:
        ended = f"<endet>{ends}</endet>" if ends else ""
        self.objects.append(
            f'<{kind} gml:id="{name}"><gml:identifier codeSpace="http://www.adv-online.de/">urn:adv:oid:{name}'
            "</gml:identifier><lebenszeitintervall><AA_Lebenszeitintervall>"
            f"<beginnt>{begins}</beginnt>{ended}</AA_Lebenszeitintervall></lebenszeitintervall>{content}</{kind}>"
        )

    def parcel(
        self, name: str, key: str, position: str, area: float | None = None, booked: str | None = None, **version
    ) -> None:
        official = "" if area is None else f'<amtlicheFlaeche uom="urn:adv:uom:m2">{area}</amtlicheFlaeche>'
        number = key[9:14].lstrip("0") or "1"
        self.add(
            "AX_Flurstueck",
            name,
            f"<position>{position}</position><gemarkung><AX_Gemarkung_Schluessel><land>{key[:2]}</land>"
            f"<gemarkungsnummer>{key[2:6]}</gemarkungsnummer></AX_Gemarkung_Schluessel></gemarkung>"
            f"<flurstuecksnummer><AX_Flurstuecksnummer><zaehler>{number}</zaehler></AX_Flurstuecksnummer>"
            f"</flurstuecksnummer><flurstueckskennzeichen>{key}</flurstueckskennzeichen>{official}"
            + _reference("istGebucht", booked),
            **version,
        )

    def building(self, name: str, position: str, function: str = "2112", **values: object) -> None:
        told = "".join(f"<{key}>{value}</{key}>" for key, value in values.items())
        self.add(
            "AX_Gebaeude",
            name,
            f"<position>{position}</position><gebaeudefunktion>{function}</gebaeudefunktion>{told}",
        )

    def use(self, kind: str, name: str, position: str, function: str | None = None, more: str = "") -> None:
        told = f"<funktion>{function}</funktion>" if function else ""
        self.add(kind, name, f"<position>{position}</position>{told}{more}")

    def booking(
        self,
        name: str,
        kind: str,
        sheet: str,
        share: str | None = None,
        at: str | None = None,
        to: str | None = None,
    ) -> None:
        """A booking of ``kind`` (AX_Buchungsart) on a ``sheet``; ``at`` and ``to`` are what it points at (an, zu)."""
        self.add(
            "AX_Buchungsstelle",
            name,
            f"<buchungsart>{kind}</buchungsart>{_share(share)}"
            + _reference("istBestandteilVon", sheet)
            + _reference("an", at)
            + _reference("zu", to),
        )

    def sheet(self, name: str, kind: str = "1000") -> None:
        self.add("AX_Buchungsblatt", name, f"<blattart>{kind}</blattart>")

    def entry(
        self, name: str, sheet: str, person: str | None, share: str | None = None, code: str | None = None
    ) -> None:
        """An owner entered on a sheet (AX_Namensnummer), perhaps with the code of the kind of owner."""
        coded = f"<eigentuemerart>{code}</eigentuemerart>" if code else ""
        self.add(
            "AX_Namensnummer",
            name,
            _share(share) + coded + _reference("istBestandteilVon", sheet) + _reference("benennt", person),
        )

    def person(self, name: str, surname: str, given_name: str | None = None, born: str | None = None) -> None:
        first = f"<vorname>{given_name}</vorname>" if given_name else ""
        birth = f"<geburtsdatum>{born}</geburtsdatum>" if born else ""
        self.add("AX_Person", name, f"<nachnameOderFirma>{surname}</nachnameOderFirma>{first}{birth}")

    def owned(self, booking: str, owners: Sequence[tuple[str, str | None, str | None]], kind: str = "1100") -> None:
        """A booking with a sheet of its own and owners: (surname or firm, given name, share)."""
        self.booking(booking, kind, f"{booking}s")
        self.sheet(f"{booking}s")
        for number, (surname, given_name, share) in enumerate(owners):
            self.entry(f"{booking}n{number}", f"{booking}s", f"{booking}p{number}", share)
            self.person(f"{booking}p{number}", surname, given_name)

    def text(self, namespace: str = GID_6, declared: bool = True) -> str:
        """The file; without the namespaces ``declared`` it is what hurried tools leave behind."""
        spaces = (
            f' xmlns="{namespace}" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink"'
            if declared
            else ""
        )
        members = "".join(f"<gml:featureMember>{one}</gml:featureMember>\n" for one in self.objects)
        return (
            f'<?xml version="1.0" encoding="utf-8"?>\n<AX_Bestandsdatenauszug{spaces}><enthaelt>'
            f"<wfs:FeatureCollection>{members}</wfs:FeatureCollection></enthaelt></AX_Bestandsdatenauszug>"
        )

    def update(self, changes: str = "") -> str:
        """The same objects as an update for users (NBA), with ``changes`` behind those that are added."""
        return (
            '<?xml version="1.0" encoding="utf-8"?>\n'
            f'<AX_NutzerbezogeneBestandsdatenaktualisierung_NBA xmlns="{GID_6}" '
            'xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" '
            'xmlns:wfs="http://www.opengis.net/wfs" xmlns:ogc="http://www.opengis.net/ogc" '
            'xmlns:wfsext="http://www.adv-online.de/namespaces/adv/gid/wfsext"><geaenderteObjekte><wfs:Transaction>'
            f"<wfs:Insert>{''.join(self.objects)}</wfs:Insert>{changes}</wfs:Transaction></geaenderteObjekte>"
            "</AX_NutzerbezogeneBestandsdatenaktualisierung_NBA>"
        )
