/** Where a tile stands in a map of equal tiles: columns are counted from the west and rows from the north, both from 0. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/**
 * A tile for each authority of England by the id of its area, so that all are seen at one size and those that are near each other lie near
 * each other. Worked out once from the boundaries of 2023 (Office for National Statistics, Open Government Licence v3.0) by
 * `packaging/derive-tile-map.mjs`, which says by which rule: of 361 pairs of neighbours, 287 touch, and others lie as near as there is room.
 */
export const tilePlaces: ReadonlyMap<string, TilePlace> = new Map(
  `
south-tyneside 6 0
newcastle-upon-tyne 3 1
northumberland 4 1
gateshead 5 1
sunderland 6 1
cumberland 3 2
north-tyneside 4 2
county-durham 5 2
hartlepool 6 2
westmorland-and-furness 4 3
darlington 5 3
stockton-on-tees 6 3
middlesbrough 7 3
redcar-and-cleveland 8 3
blackpool 2 4
lancashire 3 4
blackburn-with-darwen 4 4
bradford 5 4
north-yorkshire 6 4
york 7 4
sefton 1 5
wigan 2 5
bolton 3 5
bury 4 5
calderdale 5 5
leeds 6 5
wakefield 7 5
east-riding-of-yorkshire 8 5
kingston-upon-hull 9 5
liverpool 0 6
knowsley 1 6
st-helens 2 6
salford 3 6
rochdale 4 6
oldham 5 6
kirklees 6 6
doncaster 7 6
halton 1 7
warrington 2 7
trafford 3 7
manchester 4 7
tameside 5 7
barnsley 6 7
rotherham 7 7
north-lincolnshire 8 7
wirral 1 8
cheshire-west-and-chester 2 8
cheshire-east 3 8
stockport 4 8
derbyshire 5 8
sheffield 6 8
nottinghamshire 7 8
north-east-lincolnshire 8 8
walsall 3 9
telford-and-wrekin 4 9
stoke-on-trent 5 9
derby 6 9
nottingham 7 9
lincolnshire 8 9
wolverhampton 2 10
shropshire 3 10
staffordshire 4 10
leicester 5 10
leicestershire 6 10
rutland 7 10
peterborough 8 10
norfolk 9 10
southend-on-sea 12 10
sandwell 2 11
dudley 3 11
birmingham 4 11
solihull 5 11
coventry 6 11
north-northamptonshire 7 11
bedford 8 11
cambridgeshire 9 11
suffolk 10 11
essex 11 11
havering 12 11
thurrock 13 11
herefordshire 3 12
worcestershire 4 12
warwickshire 5 12
west-northamptonshire 6 12
milton-keynes 7 12
central-bedfordshire 8 12
hertfordshire 9 12
enfield 10 12
waltham-forest 11 12
redbridge 12 12
barking-and-dagenham 13 12
bristol 2 13
south-gloucestershire 3 13
gloucestershire 4 13
oxfordshire 5 13
reading 6 13
buckinghamshire 7 13
luton 8 13
harrow 9 13
barnet 10 13
haringey 11 13
hackney 12 13
newham 13 13
north-somerset 2 14
bath-and-north-east-somerset 3 14
swindon 4 14
west-berkshire 5 14
wokingham 6 14
slough 7 14
hillingdon 8 14
ealing 9 14
brent 10 14
camden 11 14
islington 12 14
tower-hamlets 13 14
somerset 3 15
wiltshire 4 15
bournemouth-christchurch-and-poole 5 15
windsor-and-maidenhead 6 15
richmond-upon-thames 7 15
hounslow 8 15
hammersmith-and-fulham 9 15
kensington-and-chelsea 10 15
westminster 11 15
city-of-london 12 15
devon 3 16
dorset 4 16
hampshire 5 16
bracknell-forest 6 16
surrey 7 16
wandsworth 8 16
lambeth 9 16
southwark 10 16
greenwich 11 16
cornwall 2 17
plymouth 3 17
torbay 4 17
portsmouth 5 17
west-sussex 6 17
kingston-upon-thames 7 17
merton 8 17
croydon 9 17
bromley 10 17
lewisham 11 17
isles-of-scilly 1 18
isle-of-wight 4 18
southampton 5 18
brighton-and-hove 6 18
east-sussex 7 18
sutton 8 18
kent 9 18
medway 10 18
bexley 11 18
`
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", column, row] = line.split(" ");
      return [id, { column: Number(column), row: Number(row) }];
    }),
);
