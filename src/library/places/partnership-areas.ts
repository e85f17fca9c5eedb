import { listPlaces, type ListedPlace } from "./listed-place.ts";

/*
 * Areas that official statistics of education are published for beside authorities, with the codes of the Office for National Statistics. Each
 * list has the present and former names, as the Department for Education's data screener knows them.
 *
 * Source: Register of Geographic Codes (Office for National Statistics), Open Government Licence v3.0.
 */

/** Local enterprise partnerships. */
export const enterprisePartnerships: readonly ListedPlace[] = listPlaces(`
E37000001 Black Country
E37000002 Buckinghamshire Thames Valley
E37000003 Cheshire and Warrington
E37000004 Coast to Capital
E37000005 Cornwall and Isles of Scilly
E37000006 Coventry and Warwickshire
E37000007 Cumbria
E37000008 Derby, Derbyshire, Nottingham and Nottinghamshire
E37000009 Dorset
E37000010 Enterprise M3
E37000011 Gloucestershire
E37000012 Greater Birmingham and Solihull
E37000013 Greater Cambridge and Greater Peterborough
E37000014 Greater Lincolnshire
E37000015 Greater Manchester
E37000016 Heart of the South West
E37000017 Hertfordshire
E37000018 Humber
E37000019 Lancashire
E37000020 Leeds City Region
E37000021 Leicester and Leicestershire
E37000022 Liverpool City Region
E37000023 London
E37000024 New Anglia
E37000025 North East
E37000026 Northamptonshire
E37000027 Oxfordshire
E37000029 Solent
E37000030 South East
E37000031 South East Midlands
E37000032 Stoke-on-Trent and Staffordshire
E37000033 Swindon and Wiltshire
E37000034 Tees Valley
E37000035 Thames Valley Berkshire
E37000036 The Marches
E37000037 West of England
E37000038 Worcestershire
E37000039 York, North Yorkshire and East Riding
E37000040 Sheffield City Region
E37000041 South East Midlands
E37000042 Greater Cambridge and Greater Peterborough
E37000043 Buckinghamshire
E37000043 Buckinghamshire Thames Valley
E37000044 Coast to Capital
E37000045 Derby, Derbyshire, Nottingham and Nottinghamshire
E37000046 Enterprise M3
E37000047 Greater Cambridge and Greater Peterborough
E37000048 Hertfordshire
E37000049 Humber
E37000050 Leeds City Region
E37000051 London
E37000052 New Anglia
E37000053 Oxfordshire
E37000054 Sheffield City Region
E37000055 Solent
E37000056 South East
E37000057 South East Midlands
E37000058 York and North Yorkshire
E37000058 York, North Yorkshire and East Riding
E37000059 Greater Cambridge and Greater Peterborough
E37000060 Greater Lincolnshire
E37000061 Hull and East Yorkshire
E37000062 Leeds City Region
`);

/** Areas of local skills improvement plans. */
export const skillsPlanAreas: readonly ListedPlace[] = listPlaces(`
E69000001 Brighton and Hove, East Sussex, West Sussex
E69000001 Sussex and Brighton
E69000002 Buckinghamshire
E69000003 Cambridgeshire and Peterborough
E69000004 Cheshire and Warrington
E69000005 Cornwall and the Isles of Scilly
E69000006 Cumbria
E69000007 Derbyshire and Nottinghamshire
E69000007 East Midlands
E69000008 Dorset
E69000009 Enterprise M3
E69000010 Essex, Southend-on-Sea and Thurrock
E69000010 Greater Essex
E69000011 G First (Gloucestershire)
E69000011 Gloucestershire
E69000012 Greater Lincolnshire
E69000013 Greater London
E69000014 Greater Manchester
E69000015 Heart of the South-West
E69000016 Hertfordshire
E69000017 Hull and East Yorkshire
E69000018 Kent and Medway
E69000019 Lancashire
E69000020 Leicester and Leicestershire
E69000021 Liverpool City Region
E69000022 New Anglia
E69000022 Norfolk and Suffolk
E69000023 North East
E69000024 North of Tyne
E69000025 Oxfordshire
E69000026 Solent
E69000027 South-East Midlands
E69000028 South Yorkshire
E69000029 Stoke-on-Trent and Staffordshire
E69000030 Swindon and Wiltshire
E69000031 Tees Valley
E69000032 Thames Valley Berkshire
E69000033 The Marches
E69000034 West Midlands and Warwickshire
E69000035 Worcestershire
E69000036 West of England and North Somerset
E69000037 West Yorkshire
E69000038 York and North Yorkshire
E69000039 Central London Forward
E69000040 Greater Devon
E69000041 Greater Lincolnshire
E69000042 Hampshire and the Solent
E69000043 Leicester, Leicestershire and Rutland
E69000044 Local London
E69000045 North East
E69000046 Somerset
E69000047 South London Partnership
E69000048 Surrey
E69000049 Warwickshire
E69000050 West London Alliance
E69000051 West Midlands
`);

/** Combined authorities and others to which powers were devolved. */
export const devolvedAreas: readonly ListedPlace[] = listPlaces(`
E61000001 Greater London Authority
E47000001 Greater Manchester
E47000001 Greater Manchester Combined Authority
E47000002 Barnsley, Doncaster, Rotherham and Sheffield Combined Authority
E47000002 Sheffield City Region
E47000002 South Yorkshire
E47000003 West Yorkshire
E47000003 West Yorkshire Combined Authority
E47000004 Halton, Knowsley, Liverpool, St Helens, Sefton and Wirral Combined Authority
E47000004 Liverpool City Region
E47000005 Durham, Gateshead, Newcastle Upon Tyne, North Tyneside, Northumberland, South Tyneside and Sunderland Combined Authority
E47000005 North East
E47000006 Tees Valley
E47000007 West Midlands
E47000008 Cambridgeshire and Peterborough
E47000009 West of England
E47000010 North East
E47000011 North of Tyne
E47000012 York and North Yorkshire
E47000013 East Midlands
E47000014 North East
E06000052 Cornwall
z Outside of an English Devolved Area and unknown
`);

/** Areas of police forces, with those that are no territory of a force. */
export const policeAreas: readonly ListedPlace[] = listPlaces(`
E23000001 Metropolitan Police
E23000002 Cumbria
E23000003 Lancashire
E23000004 Merseyside
E23000005 Greater Manchester
E23000006 Cheshire
E23000007 Northumbria
E23000008 Durham
E23000009 North Yorkshire
E23000010 West Yorkshire
E23000011 South Yorkshire
E23000012 Humberside
E23000013 Cleveland
E23000014 West Midlands
E23000015 Staffordshire
E23000016 West Mercia
E23000017 Warwickshire
E23000018 Derbyshire
E23000019 Nottinghamshire
E23000020 Lincolnshire
E23000021 Leicestershire
E23000022 Northamptonshire
E23000023 Cambridgeshire
E23000024 Norfolk
E23000025 Suffolk
E23000026 Bedfordshire
E23000027 Hertfordshire
E23000028 Essex
E23000029 Thames Valley
E23000030 Hampshire
E23000031 Surrey
E23000032 Kent
E23000033 Sussex
E23000034 London, City of
E23000035 Devon & Cornwall
E23000036 Avon and Somerset
E23000037 Gloucestershire
E23000038 Wiltshire
E23000039 Dorset
L99999999 Pseudo Channel Islands
M99999999 Pseudo Isle of Man
N23000001 Police Service of Northern Ireland
S23000009 Scotland
W15000001 North Wales
W15000002 Gwent
W15000003 South Wales
W15000004 Dyfed-Powys
`);
