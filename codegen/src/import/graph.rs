//! Works out what follows from how types refer to each other: which way they travel, where they
//! contain themselves, how unions are told apart and where files may be uploaded.

use super::items::Items;
use crate::schema::{Direction, Discriminator, Kind, Row, Schema, Ty, Type};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Fills in what depends on several items.
pub(super) fn complete(items: &mut Items) {
    directions(items);
    members(&mut items.types);
    cycles(&mut items.types);
    unions(&mut items.types);
    uploads(items);
}

/// Names of the types in a type.
fn named(ty: &Ty) -> Vec<&str> {
    match ty {
        Ty::Ref(name) => vec![name],
        Ty::Array(item) => named(item),
        Ty::OneOf(alternatives) => alternatives.iter().flat_map(named).collect(),
        _ => Vec::new(),
    }
}

/// Names of the types that a value of a type holds in its own place, not in a list.
fn held(ty: &Ty) -> Vec<&str> {
    match ty {
        Ty::Ref(name) => vec![name],
        Ty::OneOf(alternatives) => alternatives.iter().flat_map(held).collect(),
        _ => Vec::new(),
    }
}

/// What each type refers to, by way of members and alternatives.
type Graph = HashMap<String, BTreeSet<String>>;

fn graph(types: &[Type], parts: impl Fn(&Ty) -> Vec<&str>) -> Graph {
    types
        .iter()
        .map(|ty| {
            let members = ty.fields.iter().flatten().map(|row| &row.ty);
            let parts = members.chain(&ty.variants).flat_map(&parts);
            (ty.name.clone(), parts.map(str::to_owned).collect())
        })
        .collect()
}

/// Everything that can be reached, the start only if a way leads back to it.
fn reached<'g>(graph: &'g Graph, start: impl IntoIterator<Item = &'g str>) -> BTreeSet<&'g str> {
    let mut open: Vec<&str> = start.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        for next in graph.get(name).into_iter().flatten() {
            if seen.insert(next.as_str()) {
                open.push(next);
            }
        }
    }
    seen
}

fn directions(items: &mut Items) {
    let graph = graph(&items.types, named);
    let travels = |roots: Vec<&str>| -> HashSet<String> {
        let mut names: HashSet<String> = roots.iter().map(|name| (*name).to_owned()).collect();
        names.extend(reached(&graph, roots).into_iter().map(str::to_owned));
        names
    };
    let params = items.methods.iter().flat_map(|method| &method.params);
    let sent = travels(params.flat_map(|row| named(&row.ty)).collect());
    let answers = items
        .methods
        .iter()
        .flat_map(|method| named(&method.returns));
    // These two arrive outside of any method's answer.
    let received = travels(answers.chain(["Update", "ResponseParameters"]).collect());
    for ty in &mut items.types {
        if sent.contains(&ty.name) {
            ty.direction.push(Direction::Input);
        }
        if received.contains(&ty.name) {
            ty.direction.push(Direction::Output);
        }
    }
}

fn members(types: &mut [Type]) {
    let mut unions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for union in types.iter() {
        for name in union.variants.iter().flat_map(held) {
            unions
                .entry(name.to_owned())
                .or_default()
                .insert(union.name.clone());
        }
    }
    for ty in types {
        ty.member_of = unions
            .remove(&ty.name)
            .unwrap_or_default()
            .into_iter()
            .collect();
    }
}

/// Groups of types that contain each other.
fn rings(graph: &Graph) -> HashMap<String, BTreeSet<String>> {
    let ways: HashMap<&str, BTreeSet<&str>> = graph
        .keys()
        .map(|name| (name.as_str(), reached(graph, [name.as_str()])))
        .collect();
    ways.iter()
        .filter(|(name, way)| way.contains(*name))
        .map(|(name, way)| {
            let back = way
                .iter()
                .filter(|other| ways.get(*other).is_some_and(|way| way.contains(name)));
            (
                (*name).to_owned(),
                back.map(|other| (*other).to_owned()).collect(),
            )
        })
        .collect()
}

/// Marks what contains itself, and the members that close the ring.
fn cycles(types: &mut [Type]) {
    let by_value = rings(&graph(types, held));
    let by_list = rings(&graph(types, named));
    let hubs = hubs(types, &by_value);
    for ty in types {
        let (direct, any) = (by_value.get(&ty.name), by_list.get(&ty.name));
        ty.recursive = match (direct, any) {
            (Some(_), _) => Some(json!("direct")),
            (None, Some(_)) => Some(json!("indirect")),
            (None, None) => None,
        };
        for row in ty.fields.iter_mut().flatten() {
            let in_ring = |ring: Option<&BTreeSet<String>>, names: Vec<&str>| {
                ring.is_some_and(|ring| names.iter().any(|name| ring.contains(*name)))
            };
            if in_ring(direct, held(&row.ty)) {
                let closes = held(&row.ty).iter().any(|name| hubs.contains(*name));
                (row.boxed, row.in_cycle) = (closes, !closes);
            } else if in_ring(any, named(&row.ty)) {
                row.via_array = true;
            }
        }
    }
}

/// Of each ring the type that most members of it hold, and the unions that it is an alternative of:
/// without the members that hold these, no ring is left.
fn hubs(types: &[Type], rings: &HashMap<String, BTreeSet<String>>) -> HashSet<String> {
    let mut hubs = HashSet::new();
    for ring in rings.values() {
        let holders = |name: &str| {
            let inside = types.iter().filter(|ty| ring.contains(&ty.name));
            let rows = inside.flat_map(|ty| ty.fields.iter().flatten());
            rows.filter(|row| held(&row.ty).contains(&name)).count()
        };
        let Some(hub) = ring.iter().max_by_key(|name| holders(name)) else {
            continue;
        };
        hubs.insert(hub.clone());
        let around = types
            .iter()
            .filter(|ty| ring.contains(&ty.name))
            .filter(|ty| ty.variants.contains(&Ty::Ref(hub.clone())));
        hubs.extend(around.map(|ty| ty.name.clone()));
    }
    hubs
}

fn unions(types: &mut [Type]) {
    let told: Vec<_> = types
        .iter()
        .map(|ty| tell_apart(&ty.variants, types))
        .collect();
    for (ty, told) in types.iter_mut().zip(told) {
        ty.discriminator = told;
    }
}

/// The member that tells alternatives apart.
pub(super) fn tell_apart(alternatives: &[Ty], types: &[Type]) -> Option<Discriminator> {
    let objects = objects(alternatives, types);
    zero(&objects).or_else(|| tag(alternatives, &objects))
}

/// Unions that nothing tells apart, each with what its alternatives require.
pub(super) fn untold(schema: &Schema) -> Vec<String> {
    let types = schema
        .types
        .iter()
        .filter(|ty| {
            ty.kind == Kind::Union && ty.discriminator.is_none() && ty.shape_rules.is_empty()
        })
        .map(|ty| (format!("types.{}", ty.name), &ty.variants));
    let unions = schema
        .unions
        .iter()
        .filter(|union| {
            !union.by_hand && union.discriminator.is_none() && union.shape_rules.is_empty()
        })
        .map(|union| (format!("unions.{}", union.name), &union.of));
    types
        .chain(unions)
        .map(|(place, alternatives)| {
            let required = objects(alternatives, &schema.types).into_iter().map(|ty| {
                let names: Vec<&str> = rows(ty)
                    .filter(|row| row.required)
                    .map(|row| row.name.as_str())
                    .collect();
                format!("{} ({})", ty.name, names.join(", "))
            });
            let required: Vec<String> = required.collect();
            format!(
                "{place}: no member has a value of its own in each alternative, so a function in \
                 import/fixups.rs must say what tells them apart; they require {}",
                required.join(", ")
            )
        })
        .collect()
}

fn objects<'t>(alternatives: &[Ty], types: &'t [Type]) -> Vec<&'t Type> {
    alternatives
        .iter()
        .flat_map(held)
        .filter_map(|name| types.iter().find(|ty| ty.name == name))
        .collect()
}

fn rows(ty: &Type) -> impl Iterator<Item = &Row> {
    ty.fields.iter().flatten()
}

/// One of two objects is the other one cut short, with a zero in it.
fn zero(objects: &[&Type]) -> Option<Discriminator> {
    let [one, other] = objects else {
        return None;
    };
    let of = |cut: &Type, whole: &Type| {
        let key = rows(cut).find(|row| row.constant == Some(json!(0)))?;
        Some(Discriminator {
            field: key.name.clone(),
            rule: Some(format!(
                "{} when {} == 0, else {}",
                cut.name, key.name, whole.name
            )),
            unique: true,
            values: BTreeMap::from([(cut.name.clone(), json!(0))]),
            tie_break_required_fields: BTreeMap::new(),
            json_kind: BTreeMap::new(),
        })
    };
    of(one, other).or_else(|| of(other, one))
}

/// Each object has a constant text in the member of the same name.
fn tag(alternatives: &[Ty], objects: &[&Type]) -> Option<Discriminator> {
    let constant = |ty: &Type, field: &str| {
        rows(ty)
            .find(|row| row.name == field)
            .and_then(|row| row.constant.clone())
            .filter(Value::is_string)
    };
    let first = objects.first()?;
    let field = rows(first)
        .filter(|row| row.is_constant())
        .map(|row| &row.name)
        .find(|field| objects.iter().all(|ty| constant(ty, field).is_some()))?;
    let values: BTreeMap<String, Value> = objects
        .iter()
        .filter_map(|ty| Some((ty.name.clone(), constant(ty, field)?)))
        .collect();
    let mut sharing: BTreeMap<&str, Vec<&Type>> = BTreeMap::new();
    for ty in objects {
        let value = values
            .get(&ty.name)
            .and_then(Value::as_str)
            .unwrap_or_default();
        sharing.entry(value).or_default().push(ty);
    }
    sharing.retain(|_, types| types.len() > 1);
    let mut ties = BTreeMap::new();
    for (value, types) in &sharing {
        let mut deciding = BTreeMap::new();
        for ty in types {
            let others: Vec<&&Type> = types.iter().filter(|other| other.name != ty.name).collect();
            let is_elsewhere = |row: &Row| {
                others
                    .iter()
                    .any(|other| rows(other).any(|there| there.name == row.name))
            };
            let own = rows(ty).filter(|row| row.required && !is_elsewhere(row));
            let own: BTreeSet<String> = own.map(|row| row.name.clone()).collect();
            if own.is_empty() {
                return None;
            }
            deciding.insert(ty.name.clone(), own.into_iter().collect());
        }
        ties.insert((*value).to_owned(), deciding);
    }
    let mut json_kind: BTreeMap<String, String> = alternatives
        .iter()
        .filter_map(|ty| match ty {
            Ty::String => Some((ty.to_string(), "string".to_owned())),
            Ty::Array(_) => Some((ty.to_string(), "array".to_owned())),
            _ => None,
        })
        .collect();
    if !json_kind.is_empty() {
        json_kind.insert("others".to_owned(), format!("object with field {field}"));
    }
    Some(Discriminator {
        field: field.clone(),
        rule: None,
        unique: sharing.is_empty(),
        values,
        tie_break_required_fields: ties,
        json_kind,
    })
}

/// Says where requests may carry files.
fn uploads(items: &mut Items) {
    let graph = graph(&items.types, named);
    let find = |name: &str| items.types.iter().find(|ty| ty.name == name);
    let takes_files =
        |name: &&str| find(name).is_some_and(|ty| rows(ty).any(|row| row.file.is_some()));
    for method in &mut items.methods {
        let direct: Vec<&str> = method
            .params
            .iter()
            .filter(|row| row.file.is_some())
            .map(|row| row.name.as_str())
            .collect();
        let mut nested = Vec::new();
        let mut is_inline = false;
        for row in method.params.iter().filter(|row| row.file.is_none()) {
            let roots = named(&row.ty);
            let mut inside = reached(&graph, roots.iter().copied());
            inside.extend(roots);
            let types: Vec<&str> = inside.iter().copied().filter(takes_files).collect();
            if types.is_empty() {
                continue;
            }
            is_inline |= inside.contains("InlineQueryResult");
            let recursive = inside
                .iter()
                .any(|name| find(name).is_some_and(|ty| ty.recursive.is_some()));
            nested.push(json!({ "param": row.name, "recursive": recursive, "types": types }));
        }
        let stated = method.uploads.take();
        method.uploads = if is_inline {
            Some(
                json!({ "nested_not_supported": "inline results: previously uploaded files or URLs only" }),
            )
        } else if !nested.is_empty() {
            let mut uploads = json!({ "nested": nested });
            match stated {
                Some(never) if never.get("nested_not_supported").is_some() => uploads = never,
                Some(sometimes) => uploads["not_with"] = sometimes["not_with"].clone(),
                None => {}
            }
            Some(uploads)
        } else if !direct.is_empty() {
            Some(json!({ "direct": direct }))
        } else {
            None
        };
    }
}
